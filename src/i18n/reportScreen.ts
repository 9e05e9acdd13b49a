import { catalogue } from './catalogue.ts'

/** The screen on which the report is made; the words in the report itself stand in `report.ts`. */
export const reportScreenTexts = catalogue(
  {
    tableTitle: 'Themenfelder als Tabelle',
    tableText: 'Die Werte der Themenfelder für die Tabellenkalkulation (CSV), ebenso vertraulich wie der Bericht.',
    tableButton: 'Tabelle speichern (CSV)',
    title: 'Bericht',
    lead: 'Ein PDF für Verwaltungsleitung, Rat und Ausschüsse: vorne eine Seite mit dem Wichtigsten, dahinter die Einzelheiten.',

    provisionalTitle: 'Das Ergebnis ist vorläufig',
    provisionalText:
      'Es fehlen noch Antworten. Sie können den Bericht trotzdem erstellen, er bezeichnet das Ergebnis dann überall als vorläufig.',
    provisionalAction: 'Zu den Fragen',
    emptyTitle: 'Es gibt noch keine Antworten',
    emptyText: 'Der Bericht wäre leer. Beantworten Sie zuerst einige Fragen.',

    readersTitle: 'Wer diesen Bericht lesen darf',
    readersGaps:
      'Der Bericht nennt Lücken beim Namen und könnte Angreifern helfen. Er ist für die nichtöffentliche Beratung gedacht.',
    readersTlp:
      'Jede Seite trägt das Kennzeichen TLP:AMBER+STRICT. Das heißt: nur für die eigene Verwaltung und ihre Gremien, keine Weitergabe nach außen. Es ist eine Absprache unter den Empfängern, keine amtliche Einstufung.',
    readersDecision:
      'Ob öffentlich oder nichtöffentlich beraten wird, entscheidet Ihre Verwaltung. IT-Check macht nur einen Vorschlag.',
    readersSending: 'Verschicken Sie die Datei nicht offen per E-Mail.',

    contentTitle: 'Was drinsteht und was nicht',
    inTitle: 'Das steht im Bericht',
    inStage: 'das Ergebnis in Worten, mit Stichtag, und die Zahl der erfüllten Mindestanforderungen',
    inMust:
      'die nicht erfüllten Mindestanforderungen mit möglicher Folge und der Stelle, die ein Risiko trägt, die ungeklärten und die offenen',
    inDomains: 'die Werte der Themenfelder, als Diagramm und Tabelle',
    inSteps: 'die ersten Schritte mit Zeitrahmen und Aufwand',
    inPlan: 'die Maßnahmen Ihres Plans mit Verantwortlichen, Frist und Kosten und die Summen nach Halbjahren',
    inMethod: 'wie gerechnet wurde, was der Bericht nicht ersetzt, und eine Prüfsumme',
    inFacts: 'Ihre Angaben zur Kommune und zur Prüfung, auch die Rollen der Beteiligten',
    outTitle: 'Das bleibt draußen',
    outAnswers: 'die Antworten auf die übrigen Fragen',
    outComments: 'Kommentare, Notizen und Begründungen',
    outEvidence: 'Nachweise, Fotos und andere Anlagen',
    outPeople: 'wer welche Frage beantwortet hat oder bearbeiten soll',
    outLog: 'der Verlauf der Änderungen',
    characters:
      'Zeichen, die die Schrift des Berichts nicht kennt (etwa Emojis), ersetzt der Bericht durch ◊ und zählt sie am Ende auf.',

    formTitle: 'PDF erstellen',
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
    lead: 'A PDF for management, council and committees: one page with the essentials first, the details behind it.',

    provisionalTitle: 'The result is provisional',
    provisionalText:
      'Answers are still missing. You can create the report all the same; it then calls the result provisional wherever it appears.',
    provisionalAction: 'To the questions',
    emptyTitle: 'There are no answers yet',
    emptyText: 'The report would be empty. Answer some questions first.',

    readersTitle: 'Who may read this report',
    readersGaps: 'The report names gaps and could help attackers. It is meant for non-public sessions.',
    readersTlp:
      'Every page bears the label TLP:AMBER+STRICT. This means: only for the municipality’s own administration and its bodies, not to be passed on outside. It is an agreement among the recipients, no official classification.',
    readersDecision:
      'Your administration decides whether the session is public or not. IT-Check only makes a proposal.',
    readersSending: 'Do not send the file openly by e-mail.',

    contentTitle: 'What is in it and what is not',
    inTitle: 'In the report',
    inStage: 'the result in words, with its date, and the number of minimum requirements met',
    inMust:
      'the minimum requirements that are not met with their possible consequence and who accepts a risk, those unclear and those open',
    inDomains: 'the values of the domains, as a chart and a table',
    inSteps: 'the first steps with time frame and effort',
    inPlan: 'the measures of your plan with owner, due date and cost, and the sums by half-year',
    inMethod: 'how the result was calculated, what the report does not replace, and a checksum',
    inFacts: 'what you stated about municipality and assessment, including the roles of those involved',
    outTitle: 'Left out',
    outAnswers: 'the answers to the other questions',
    outComments: 'comments, notes and reasons',
    outEvidence: 'evidence, photos and other attachments',
    outPeople: 'who answered a question or is to work on it',
    outLog: 'the history of changes',
    characters:
      'Characters that the font of the report does not have (such as emojis) are replaced by ◊ and listed at the end of the report.',

    formTitle: 'Create the PDF',
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
