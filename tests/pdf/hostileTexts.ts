/** What users paste, what files carry, what attackers try. */
export const HOSTILE = {
  /** 500 characters */
  name: `Verbandsgemeinde ${'Oberdingsbach-Niederdingsbach / Łódź-Drječin „am See“ '.repeat(10)}`.slice(0, 500),
  /** tab, bell, line breaks, emoji with skin tone and joiners, no-break and narrow spaces, soft hyphen, check mark, other scripts, a ligature, half a character */
  signs:
    'Tab\tdanach. Zeile eins\nZeile zwei\r\nZeile drei\u0007 Glocke, \u0000Null, Emoji 😀👍🏽👩‍💻, Haken ✓, Pfeil →, fest\u00a0verbunden, 10\u202f000, weich\u00adtrennung, 漢字, Ελληνικά, ﬁnden, \ud800 allein, Ende.',
  longWord: `Donaudampfschifffahrts${'elektrizitätenhauptbetriebswerkbauunterbeamten'.repeat(9)}gesellschaft`,
  markup: '(10.24) \\ <b>&amp;</b> [1] {t} %x /Title ] >> endobj "č"',
  address: `https://www.example.org/${'sehr-lange-adresse/ohne-ende/'.repeat(12)}`,
  decomposed: 'U\u0308bergangsbu\u0308ro, e\u0301, a\u0323\u0306',
  longTitle:
    'Aktualisierungen, Schwachstellen und alles andere, was in einem sehr langen Titel eines Themenfelds stehen kann, wenn niemand kürzt; und dann noch mehr davon, bis es vier Zeilen übersteigt',
  manyWords: Array.from({ length: 900 }, (_, i) => `Wort${i}`).join(' '),
} as const
