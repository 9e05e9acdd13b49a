-- The one statement that is particular to DuckDB. The types are named, because guessing them from the first lines may go wrong
-- where a column begins with nulls.
CREATE VIEW contribution_lines AS
SELECT * FROM read_json('beitraege.ndjson', format = 'newline_delimited', columns = {
  contribution: 'INTEGER', questionnaire: 'VARCHAR', version: 'VARCHAR', quarter: 'VARCHAR', state: 'VARCHAR', size: 'VARCHAR',
  domain: 'VARCHAR', mean: 'INTEGER', target: 'INTEGER', stufe: 'INTEGER',
  mustMet: 'INTEGER', mustMissed: 'INTEGER', mustUnclear: 'INTEGER'
});
