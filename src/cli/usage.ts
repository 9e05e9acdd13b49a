/** The command line speaks English only: it is for authors of questionnaires and for batch work. */
export const USAGE = `Usage: npm run --silent itcheck -- <command>

  validate <questionnaire.json>… [--json]
      Lists every problem of each questionnaire. Exit code 0: none or warnings only, 1: errors, 2: not readable.

  score <file.itcheck | file.itcheck.age | assessment.json> [--questionnaire <file>] [--password-file <file>]
      Prints the score as one JSON object; fractions as [numerator, denominator].

  contribution <file.itcheck | file.itcheck.age | assessment.json> [--questionnaire <file>] [--password-file <file>]
         [--without-state] [--out <file.json>]
      Prints the anonymous contribution to the network, the same bytes as the app saves, or the reasons why there is none (exit
      code 1). --without-state leaves out the federal state, which is refused where a state has few municipalities of the size.
      The built-in example is printed, but not written to a file.

  report <file.itcheck | file.itcheck.age | assessment.json> [--questionnaire <file>] [--password-file <file>]
         --profile public|council|internal [--lang de|en] [--date <YYYY-MM-DD>] [--recipient <text>]
         [--logo <file.png | file.jpg>] --out <file.pdf>
      Writes the report as PDF. The date is that of the newest answer if none is given.
      council, internal: [--previous <file.itcheck>] says what changed since the check before.
      council: [--without-names] counts the missing minimum requirements without naming them.
      internal: [--label TLP:AMBER+STRICT|TLP:RED], [--notes] shows the assessor's own notes.
      public: [--release <file.json>] shows what the file allows, such as { "coverage": true, "programme": "…",
      "halfYears": [{ "year": 2027, "half": 1, "budget": true }] }; without it, nothing of the municipality's own.

The password of a .itcheck.age file is the first line of the file named by --password-file, without what ends the line;
it opens --previous, too. A wrong password: exit code 2.

A bare assessment.json finds its questionnaire in questionnaires/ if --questionnaire is not given.`
