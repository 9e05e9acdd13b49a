import { catalogue } from './catalogue.ts'
import { publicGlossary } from './publicGlossary.ts'
import { publicMethod } from './publicMethod.ts'
import { publicReasons } from './publicReasons.ts'

/** Words of the report that everybody may read. None of them may depend on an answer. */
export const publicReportTexts = catalogue(
  {
    title: 'Öffentlicher Bericht zur IT-Sicherheit',
    subject: 'Was die Kommune für die Sicherheit ihrer IT tut',
    kicker: 'IT-Check · Bericht für die Öffentlichkeit',
    contents: 'Inhalt',
    contentsEntry: '{title}, Seite {page}',
    'footer-self': 'IT-Check · Selbstauskunft vom {date}',
    'footer-partly': 'IT-Check · Selbstauskunft und Prüfung vor Ort, Stand {date}',
    'footer-on-site': 'IT-Check · Prüfung vor Ort, Stand {date}',
    footerFor: '{footer} · für {recipient}',
    page: 'Seite {page} von {pages}',
    unnamed: 'Kommune ohne Namen',
    logo: 'Wappen oder Logo der Kommune',
    none: '–',

    profile: 'Öffentlich',
    whatItIs:
      'Dieser Bericht sagt, dass und wie die Verwaltung die Sicherheit ihrer IT geprüft hat. Ergebnisse stehen nicht darin; warum, sagt der Abschnitt „{section}“.',
    tlpMeaning:
      '{tlp} bedeutet: Dieser Bericht darf ohne Einschränkung weitergegeben werden. Das Kennzeichen folgt dem Traffic Light Protocol (TLP), einer Absprache unter Empfängern. Es ist keine amtliche Einstufung.',
    'basis-partly':
      'Die Prüfung beruht auf den eigenen Angaben der Verwaltung zum Stichtag. Ein Teil davon wurde vor Ort geprüft und bestätigt.',
    'basis-on-site': 'Die Angaben der Verwaltung wurden vor Ort geprüft und bestätigt.',
    'basis-self':
      'Die Prüfung ist eine Selbstauskunft. Sie beruht auf den eigenen Angaben der Verwaltung zum Stichtag.',
    noOffer:
      'IT-Check ist kein Angebot des Bundes, eines Landes, des Bundesamts für Sicherheit in der Informationstechnik (BSI) oder eines Unternehmens.',
    asOf: 'Stichtag',
    coverage: 'Geltungsbereich',
    occasion: 'Anlass',
    recipient: 'Empfänger',
    questionnaire: 'Fragenkatalog',
    questionnaireFacts: { one: 'Version {version}, {count} Frage', other: 'Version {version}, {count} Fragen' },
    reportDate: 'Bericht vom',

    ...publicReasons.de,
    ...publicMethod.de,

    programme: 'Was die Kommune vorhat',
    programmeNone:
      'Zu Vorhaben, Mitteln und Terminen enthält dieser Bericht keine Angaben; auf das Ergebnis der Prüfung lässt sich daraus nicht schließen.',
    schedule: 'Zeitplan nach Halbjahren',
    scheduleIntro:
      'Genannt sind die Halbjahre, deren Zahlen die Verwaltung veröffentlicht. Jede Maßnahme zählt in dem Halbjahr, in dem ihre Frist endet. Alle Zahlen sind Schätzungen der Verwaltung.',
    scheduleYearly: 'Jährliche Kosten kommen danach in jedem Jahr hinzu.',
    scheduleGap: 'Ein Strich (–) heißt: Dazu enthält dieser Bericht keine Angabe.',
    halfYear: 'Halbjahr',
    firstHalf: '1.\u00a0Halbjahr {year}',
    secondHalf: '2.\u00a0Halbjahr {year}',
    days: 'Personentage',
    once: 'Kosten einmalig',
    yearly: 'Kosten jährlich',
    total: 'Summe dieser Halbjahre',

    council: 'Was Rat und Ausschüsse fragen können',
    councilIntro:
      'Dieser Bericht verlangt keinen Beschluss. Er sagt, womit sich die Verwaltung befasst hat. Wer darüber berät, kann zum Beispiel fragen:',
    councilAskDuty: 'Wer ist für die Informationssicherheit zuständig, und wie viel Arbeitszeit ist dafür vorgesehen?',
    councilAskPlan: 'Gibt es einen Plan mit Zuständigkeiten, Fristen und Kosten, und reichen die Mittel dafür?',
    councilAskOutage: 'Welche Leistungen müssen weitergehen, wenn die IT ausfällt, und ist das geübt?',
    councilAskNext: 'Wann wird wieder geprüft, und wann berichtet die Verwaltung das nächste Mal?',
    councilAnswers:
      'Die Antworten können Lücken nennen. Für die vertrauliche Beratung sieht der IT-Check deshalb einen nichtöffentlichen Bericht vor. Er nennt das Ergebnis, die ersten Schritte und die Entscheidungen, die anstehen.',

    keptBack: 'Was in diesem Bericht nicht steht',
    keptBackWhy:
      'Die Ergebnisse im Einzelnen sind nicht öffentlich. Wer weiß, wo eine Verwaltung schwach ist, kann sie gezielt angreifen. Den Schaden hätten alle, die auf ihre Leistungen angewiesen sind.',
    keptBackList: 'In diesem Bericht stehen deshalb nicht:',
    keptBackResult: 'das Gesamtergebnis und die Werte der Themenfelder',
    keptBackMust: 'welche und wie viele Mindestanforderungen erfüllt sind',
    keptBackAnswers: 'einzelne Antworten, Bemerkungen und Nachweise',
    keptBackSystems: 'Angaben zu Systemen, Produkten und Dienstleistern aus den Antworten',
    keptBackChanges: 'Veränderungen gegenüber einer früheren Prüfung',
    keptBackAlways:
      'Das gilt bei jedem Ergebnis. Für diesen Bericht wird aus den Antworten nichts berechnet: Zwei Kommunen mit gegensätzlichen Antworten bekämen denselben Text, bis auf Namen, Daten und das, was ihre Verwaltung freigegeben hat.',
    keptBackElsewhere:
      'Für die politischen Gremien und für die Verwaltung selbst sieht der IT-Check eigene, nicht öffentliche Berichte vor. Was darüber hinaus veröffentlicht wird, entscheidet die Verwaltung.',

    contact: 'Ansprechstelle',
    ...publicGlossary.de,
    replaced: 'Ersetzte Zeichen',
    replacedText:
      'Diese Zeichen aus den Eingaben kann die Schrift des Berichts nicht darstellen; an ihrer Stelle steht {sign}: {codes}.',
  },
  {
    title: 'Public report on IT security',
    subject: 'What the municipality does for the security of its IT',
    kicker: 'IT-Check · Report for the public',
    contents: 'Contents',
    contentsEntry: '{title}, page {page}',
    'footer-self': 'IT-Check · self-declaration of {date}',
    'footer-partly': 'IT-Check · self-declared and assessed on site, as of {date}',
    'footer-on-site': 'IT-Check · assessed on site, as of {date}',
    footerFor: '{footer} · for {recipient}',
    page: 'Page {page} of {pages}',
    unnamed: 'Municipality without a name',
    logo: 'Coat of arms or logo of the municipality',
    none: '–',

    profile: 'Public',
    whatItIs:
      'This report says that and how the administration has checked the security of its IT. It contains no results; the section “{section}” says why.',
    tlpMeaning:
      '{tlp} means: this report may be passed on without restriction. The label follows the Traffic Light Protocol (TLP), an agreement among recipients. It is not an official classification.',
    'basis-partly':
      'The check rests on what the administration itself has stated as of the reference date. Part of it was assessed and confirmed on site.',
    'basis-on-site': 'What the administration stated was assessed and confirmed on site.',
    'basis-self':
      'The check is a self-declaration. It rests on what the administration itself has stated as of the reference date.',
    noOffer:
      'IT-Check is not a service of the German federal government, a federal state, the Federal Office for Information Security (BSI) or a company.',
    asOf: 'Reference date',
    coverage: 'Scope',
    occasion: 'Occasion',
    recipient: 'Recipient',
    questionnaire: 'Questionnaire',
    questionnaireFacts: { one: 'version {version}, {count} question', other: 'version {version}, {count} questions' },
    reportDate: 'Report dated',

    ...publicReasons.en,
    ...publicMethod.en,

    programme: 'What the municipality is going to do',
    programmeNone:
      'This report gives no details of plans, money or dates; nothing about the result of the check can be concluded from that.',
    schedule: 'Schedule by half-year',
    scheduleIntro:
      'These are the half-years whose figures the administration publishes. Each measure counts in the half-year in which its due date falls. All figures are estimates of the administration.',
    scheduleYearly: 'Yearly costs come again in every year after that.',
    scheduleGap: 'A dash (–) means: this report says nothing about it.',
    halfYear: 'Half-year',
    firstHalf: '1st\u00a0half of {year}',
    secondHalf: '2nd\u00a0half of {year}',
    days: 'Person-days',
    once: 'One-off cost',
    yearly: 'Yearly cost',
    total: 'Total of these half-years',

    council: 'What council and committees can ask',
    councilIntro:
      'This report asks for no resolution. It says what the administration has dealt with. Those who discuss it may ask, for example:',
    councilAskDuty: 'Who is responsible for information security, and how much working time is set aside for it?',
    councilAskPlan: 'Is there a plan with responsibilities, dates and costs, and does the money suffice for it?',
    councilAskOutage: 'Which services have to go on when IT fails, and has that been practised?',
    councilAskNext: 'When will there be another check, and when does the administration report next?',
    councilAnswers:
      'The answers may name gaps. For confidential discussion IT-Check therefore provides a report that is not public. It names the result, the first steps and the decisions to be made.',

    keptBack: 'What this report does not say',
    keptBackWhy:
      'The results in detail are not public. Whoever knows where an administration is weak can attack it there. The damage would be borne by everyone who depends on its services.',
    keptBackList: 'This report therefore does not contain:',
    keptBackResult: 'the overall result and the values of the domains',
    keptBackMust: 'which minimum requirements are met, and how many',
    keptBackAnswers: 'single answers, comments and evidence',
    keptBackSystems: 'anything from the answers about systems, products and providers',
    keptBackChanges: 'changes since an earlier check',
    keptBackAlways:
      'This holds for every result. Nothing in this report is computed from the answers: two municipalities with opposite answers would get the same text, except for names, dates and what their administrations have released.',
    keptBackElsewhere:
      'For the political bodies and for the administration itself, IT-Check provides reports of their own that are not public. What is published beyond this report is for the administration to decide.',

    contact: 'Contact',
    ...publicGlossary.en,
    replaced: 'Replaced characters',
    replacedText:
      'The font of this report cannot show these characters from the input; {sign} stands in their place: {codes}.',
  },
)
