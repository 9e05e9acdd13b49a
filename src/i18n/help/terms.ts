import { type Prose, paragraph, terms } from '../prose.ts'

/** The words of the interface, in alphabetical order of the German ones. */
export const termsHelp: Prose = [
  paragraph(
    'Die Wörter, die Ihnen in IT-Check begegnen, in einem Satz erklärt.',
    'The words you meet in IT-Check, each explained in a sentence.',
  ),
  terms(
    [
      'Abweichung',
      'Verwaltung und Prüfende haben dieselbe Frage verschieden beantwortet.',
      'Deviation',
      'Municipality and assessor have answered the same question differently.',
    ],
    [
      'Beantwortet',
      'Anteil der beantworteten Fragen, nach ihrem Gewicht.',
      'Answered',
      'Share of answered questions, by their weight.',
    ],
    [
      'Dringlichkeit',
      'Wann etwas zu tun ist: sofort, kurzfristig, mittelfristig oder laufend.',
      'Urgency',
      'When something has to be done: immediate, short-term, medium-term or ongoing.',
    ],
    [
      'Erste Schritte',
      'Die sechs dringendsten Vorschläge in der Reihenfolge, in der man sie angeht.',
      'First steps',
      'The six most urgent suggestions in the order in which to tackle them.',
    ],
    [
      'Fingerabdruck',
      'Eine Prüfsumme über alle Angaben. Ändert sich nur ein Zeichen, ist sie anders.',
      'Fingerprint',
      'A checksum over all content. If a single character changes, it is different.',
    ],
    [
      'Folgeprüfung',
      'Die nächste Prüfung derselben Kommune, mit den früheren Antworten daneben.',
      'Follow-up',
      'The next assessment of the same municipality, with the earlier answers beside it.',
    ],
    [
      'Fragenkatalog',
      'Die Sammlung der Fragen mit Gewichten und Texten, in einer bestimmten Version.',
      'Questionnaire',
      'The collection of questions with weights and texts, in a certain version.',
    ],
    [
      'Gewicht',
      'Wie stark eine Frage zählt: einfach, doppelt oder dreifach.',
      'Weight',
      'How much a question counts: once, twice or three times.',
    ],
    ['Kurz-Check', 'Der Einstieg mit 33 Fragen.', 'Short check', 'The way in, with 33 questions.'],
    [
      'Maßnahme',
      'Etwas, das Sie sich vornehmen: mit Rolle, Frist, Aufwand und Status.',
      'Measure',
      'Something you decide to do: with role, due date, effort and status.',
    ],
    [
      'Mindestanforderung (MUSS)',
      'Was jede Kommune erfüllen sollte. Gute Antworten an anderer Stelle gleichen sie nicht aus.',
      'Minimum requirement (MUST)',
      'What every municipality should meet. Good answers elsewhere do not make up for it.',
    ],
    [
      'Mittelwert',
      'Der Durchschnitt der Antworten eines Themenfelds, von 0 bis 5.',
      'Mean',
      'The average of the answers of a domain, from 0 to 5.',
    ],
    [
      'Nachweis',
      'Worauf eine Antwort beruht: Auskunft, Dokument, Stichprobe oder technische Prüfung.',
      'Evidence',
      'What an answer rests on: a statement, a document, a sample or a technical test.',
    ],
    [
      'Qualitätsprüfung',
      'Die Liste vor dem Abschluss: was fehlt, nicht belegt ist oder nicht zusammenpasst.',
      'Quality gate',
      'The list before sign-off: what is missing, not proven or does not fit together.',
    ],
    [
      'Selbstauskunft',
      'Das Ergebnis beruht auf Ihren eigenen Angaben; niemand hat sie von außen geprüft.',
      'Self-declaration',
      'The result rests on your own statements; nobody outside has checked them.',
    ],
    [
      'Spanne',
      'Zwischen welchen Werten ein Ergebnis liegen kann, solange Fragen offen oder ungeklärt sind.',
      'Range',
      'Between which values a result may lie while questions are open or unclear.',
    ],
    ['Stichtag', 'Der Tag, für den Ihre Antworten gelten.', 'Reference date', 'The day for which your answers hold.'],
    [
      'Stufe',
      'Wie weit ein Themenfeld oder eine Antwort ist: von 0 (nicht vorhanden) bis 5 (laufend verbessert).',
      'Level',
      'How far a domain or an answer is: from 0 (not in place) to 5 (continuously improved).',
    ],
    [
      'Teil',
      'Einige Fragen als Datei, die jemand anderes auf seinem Gerät beantwortet.',
      'Part',
      'Some questions as a file that somebody else answers on their device.',
    ],
    [
      'Themenfeld',
      'Eine Gruppe von Fragen, zum Beispiel zur Datensicherung.',
      'Domain',
      'A group of questions, for example about backups.',
    ],
    [
      'TLP',
      'Traffic Light Protocol: ein Kennzeichen, das sagt, wie weit ein Bericht weitergegeben werden darf.',
      'TLP',
      'Traffic Light Protocol: a label that says how far a report may be passed on.',
    ],
    [
      'Ungeklärt',
      'Niemand weiß es sicher, oder ein „trifft nicht zu“ ist noch nicht bestätigt.',
      'Unclear',
      'Nobody knows for sure, or a “not applicable” has not been confirmed yet.',
    ],
    [
      'Vorfrage',
      'Klärt, ob es etwas bei Ihnen gibt. Fragen dazu entfallen sonst.',
      'Scoping question',
      'Settles whether something exists with you. Otherwise questions about it are left out.',
    ],
    [
      'Vorläufig',
      'Das Ergebnis kann sich noch ändern, weil zu viel offen ist.',
      'Provisional',
      'The result may still change because too much is open.',
    ],
    [
      'Vorschlag',
      'Eine Maßnahme, die Ihre Antworten nahelegen. Ob Sie sie ergreifen, entscheiden Sie.',
      'Suggestion',
      'A measure that your answers suggest. Whether you take it is up to you.',
    ],
    ['Ziel', 'Die Stufe, die Sie erreichen wollen, meist 3.', 'Target', 'The level you want to reach, mostly 3.'],
    [
      'Zielerfüllung',
      'Wie viel vom Ziel erreicht ist, ohne dass Gutes Schlechtes ausgleicht.',
      'Target achievement',
      'How much of the target has been reached, without good making up for bad.',
    ],
  ),
]
