import { catalogue } from './catalogue.ts'

/** The screen on which the report is made; the words in the report itself stand in `report.ts`. */
export const reportScreenTexts = catalogue(
  {
    tableTitle: 'Themenfelder als Tabelle',
    tableText: 'Die Werte der Themenfelder für die Tabellenkalkulation (CSV), ebenso vertraulich wie der Bericht.',
    tableButton: 'Tabelle speichern (CSV)',
    title: 'Bericht',
    lead: 'Das Ergebnis als PDF, für die Öffentlichkeit, für Rat und Ausschüsse oder für die, die damit arbeiten. Dazu Tabellen, Texte und Papier.',

    provisionalTitle: 'Das Ergebnis ist vorläufig',
    provisionalText:
      'Es fehlen noch Antworten. Sie können den Bericht trotzdem erstellen, er bezeichnet das Ergebnis dann überall als vorläufig.',
    provisionalAction: 'Zu den Fragen',
    emptyTitle: 'Es gibt noch keine Antworten',
    emptyText: 'Der Bericht wäre leer. Beantworten Sie zuerst einige Fragen.',

    profile: 'Für wen ist der Bericht?',
    'profile-public': 'Öffentlich',
    'profileHint-public':
      'Für alle, auch auf der Website. Sagt, dass und wie geprüft wurde, und zeigt keine Ergebnisse.',
    'profile-council': 'Nichtöffentlich: Rat und Ausschüsse',
    'profileHint-council':
      'Für Verwaltungsleitung, Rat und Ausschüsse. Vorne eine Seite mit dem Wichtigsten, dahinter Themenfelder, Mindestanforderungen, Maßnahmen und Kosten.',
    'profile-internal': 'Intern: Informationssicherheit und IT',
    'profileHint-internal':
      'Für die, die damit arbeiten. Alles aus dem nichtöffentlichen Bericht, dazu jede Frage mit Antwort, Kommentar, Nachweis und Fotos.',
    councilOptions: 'Inhalt',
    namesMust: 'Fehlende Mindestanforderungen beim Namen nennen',
    namesMustHint: 'Ohne Haken stehen nur die Zahlen im Bericht, und die ersten Schritte entfallen.',
    internalOptions: 'Inhalt',
    notes: 'Eigene Notizen der prüfenden Person aufnehmen',
    notesHint: 'Notizen sind nur für die prüfende Person gedacht. Lesen Sie sie vorher durch.',
    label: 'Kennzeichen auf jeder Seite',
    labelHint: 'Nach dem Traffic Light Protocol (TLP).',
    'labelHint-TLP:AMBER+STRICT': 'nur für die eigene Verwaltung und ihre Gremien',
    'labelHint-TLP:RED': 'nur für die Personen, denen Sie den Bericht geben',
    group: 'Lage in der Gruppe',
    groupHint:
      'Stellt Ihre Zielerfüllung neben die der Beiträge, die Sie unter „Netzwerk“ geöffnet haben. Namen kommen darin nicht vor.',
    groupNone: 'nicht zeigen',
    'group-all': 'alle {count} Beiträge zu diesem Fragenkatalog',
    'group-size': '{count} Beiträge von Kommunen derselben Größe',
    'group-state': '{count} Beiträge von Kommunen derselben Größe aus demselben Bundesland',
    recipient: 'Empfänger',
    recipientHint: 'Zum Beispiel „Haupt- und Finanzausschuss“. Steht auf jeder Seite und im Dateinamen.',
    optional: 'freiwillig',
    earlierMissing:
      'Die vorige Prüfung ist nicht auf diesem Gerät. Öffnen Sie ihre Datei in der Übersicht, dann nennt der Bericht auch, was sich seitdem geändert hat.',

    readersTitle: 'Wer diesen Bericht lesen darf',
    'readers-public': 'Alle. Der Bericht enthält nichts, was aus Ihren Antworten berechnet ist.',
    'readers-council':
      'Der Bericht nennt Lücken und könnte Angreifern helfen. Er ist für die nichtöffentliche Beratung gedacht.',
    'readers-internal':
      'Der Bericht nennt jede Lücke mit Einzelheiten und wäre für Angreifer eine Anleitung. Geben Sie ihn nur denen, die damit arbeiten.',
    readersLabel:
      'Jede Seite trägt das Kennzeichen {label}. Das heißt: {meaning}. Es ist eine Absprache unter den Empfängern, keine amtliche Einstufung.',
    'tlp-TLP:CLEAR': 'darf weitergegeben und veröffentlicht werden',
    'tlp-TLP:AMBER+STRICT': 'nur für die eigene Verwaltung und ihre Gremien, keine Weitergabe nach außen',
    'tlp-TLP:RED': 'nur für die Personen, denen der Bericht gegeben wird, keine Weitergabe',
    readersDecision:
      'Ob öffentlich oder nichtöffentlich beraten wird, entscheidet Ihre Verwaltung. IT-Check macht nur einen Vorschlag.',
    readersSending: 'Verschicken Sie die Datei nicht offen per E-Mail.',

    formTitle: 'Bericht als PDF',
    language: 'Sprache des Berichts',
    languageHint: 'Gilt für die Texte des Berichts. Was Sie selbst geschrieben haben, bleibt, wie es ist.',
    german: 'Deutsch',
    english: 'Englisch',
    date: 'Datum des Berichts',
    dateHint: 'Steht auf dem Bericht und im Dateinamen.',
    dateMissing: 'Geben Sie ein Datum an.',
    make: 'PDF erstellen',
    working: 'Das PDF wird erstellt',
    doneTitle: 'Der Bericht ist fertig',
  },
  {
    tableTitle: 'Domains as a table',
    tableText: 'The figures of the domains for a spreadsheet (CSV), as confidential as the report.',
    tableButton: 'Save table (CSV)',
    title: 'Report',
    lead: 'The result as a PDF, for the public, for council and committees, or for those who work with it. Also tables, texts and paper.',

    provisionalTitle: 'The result is provisional',
    provisionalText:
      'Answers are still missing. You can create the report all the same; it then calls the result provisional wherever it appears.',
    provisionalAction: 'To the questions',
    emptyTitle: 'There are no answers yet',
    emptyText: 'The report would be empty. Answer some questions first.',

    profile: 'Who is the report for?',
    'profile-public': 'Public',
    'profileHint-public':
      'For everyone, also on the website. Says that and how the check was done, and shows no results.',
    'profile-council': 'Not public: council and committees',
    'profileHint-council':
      'For management, council and committees. One page with the essentials first, then domains, minimum requirements, measures and cost.',
    'profile-internal': 'Internal: information security and IT',
    'profileHint-internal':
      'For those who work with it. Everything in the non-public report, and every question with answer, comment, evidence and photos.',
    councilOptions: 'Contents',
    namesMust: 'Name the minimum requirements that are missing',
    namesMustHint: 'Without the tick the report gives the counts only and leaves out the first steps.',
    internalOptions: 'Contents',
    notes: 'Include the assessor’s own notes',
    notesHint: 'Notes are meant for the assessor alone. Read them before you include them.',
    label: 'Label on every page',
    labelHint: 'By the Traffic Light Protocol (TLP).',
    'labelHint-TLP:AMBER+STRICT': 'for the municipality’s own administration and bodies only',
    'labelHint-TLP:RED': 'for the persons only to whom you give the report',
    group: 'Position in the group',
    groupHint:
      'Puts your target achievement beside that of the contributions you opened under “Network”. There are no names in them.',
    groupNone: 'do not show',
    'group-all': 'all {count} contributions to this questionnaire',
    'group-size': '{count} contributions of municipalities of the same size',
    'group-state': '{count} contributions of municipalities of the same size in the same federal state',
    recipient: 'Recipient',
    recipientHint: 'For example “Finance committee”. Appears on every page and in the file name.',
    optional: 'optional',
    earlierMissing:
      'The previous assessment is not on this device. Open its file on the overview; the report then also says what has changed since.',

    readersTitle: 'Who may read this report',
    'readers-public': 'Everyone. The report contains nothing that is computed from your answers.',
    'readers-council': 'The report names gaps and could help attackers. It is meant for non-public sessions.',
    'readers-internal':
      'The report names every gap in detail and would be a manual for attackers. Give it only to those who work with it.',
    readersLabel:
      'Every page bears the label {label}. This means: {meaning}. It is an agreement among the recipients, not an official classification.',
    'tlp-TLP:CLEAR': 'may be passed on and published',
    'tlp-TLP:AMBER+STRICT':
      'only for the municipality’s own administration and its bodies, not to be passed on outside',
    'tlp-TLP:RED': 'only for the persons to whom the report is given, not to be passed on',
    readersDecision:
      'Your administration decides whether the session is public or not. IT-Check only makes a proposal.',
    readersSending: 'Do not send the file openly by e-mail.',

    formTitle: 'Report as a PDF',
    language: 'Language of the report',
    languageHint: 'Applies to the texts of the report. What you wrote yourself stays as it is.',
    german: 'German',
    english: 'English',
    date: 'Date of the report',
    dateHint: 'Appears on the report and in the file name.',
    dateMissing: 'Enter a date.',
    make: 'Create PDF',
    working: 'The PDF is being created',
    doneTitle: 'The report is ready',
  },
)
