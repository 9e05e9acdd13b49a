-- Percentiles of contributions, the same to the digit as IT-Check shows them under "Netzwerk".
-- Needs a table or view contribution_lines with the columns of questionnaires/contribution-line.schema.json;
-- how each engine loads it, and which were tested, stands in docs/network.md. It is written without anything particular to one engine.
--
-- Nearest rank: the value at place ceil(p * n / 100) of the n known values in order, written without a fraction.
-- None where fewer than five are known. Take the two dashes away from a filter to use it.
WITH chosen AS (
  SELECT domain, mean, target, stufe, mustMet AS met, mustMet + mustMissed + mustUnclear AS total
  FROM contribution_lines
  WHERE questionnaire = 'it-check-kommunen' AND version LIKE '1.%'
    -- AND state = 'BY'
    -- AND size = 'small'
    -- AND quarter BETWEEN '2027-Q1' AND '2027-Q3'
    -- AND version = '1.1.0'
),
known AS (
  SELECT domain, 'mean' AS figure, mean AS val FROM chosen WHERE mean IS NOT NULL
  UNION ALL
  SELECT domain, 'target' AS figure, target AS val FROM chosen WHERE target IS NOT NULL
  UNION ALL
  SELECT domain, 'stufe' AS figure, stufe AS val FROM chosen WHERE stufe IS NOT NULL
  UNION ALL
  -- percentage of MUSS that are met, rounded down: the dividend is a multiple of the divisor, so any kind of division is exact
  SELECT domain, 'share' AS figure, CAST((100 * met - MOD(100 * met, total)) / total AS INTEGER) AS val
  FROM chosen WHERE total > 0
),
ranked AS (
  SELECT domain, figure, val,
    ROW_NUMBER() OVER (PARTITION BY domain, figure ORDER BY val) AS rn,
    COUNT(*) OVER (PARTITION BY domain, figure) AS n
  FROM known
),
wanted AS (
  SELECT 10 AS p UNION ALL SELECT 25 UNION ALL SELECT 50 UNION ALL SELECT 75 UNION ALL SELECT 90
)
SELECT domain, figure, p, n, val
FROM ranked CROSS JOIN wanted
WHERE n >= 5 AND rn * 100 >= p * n AND (rn - 1) * 100 < p * n
ORDER BY domain, figure, p;
