import { catalogue } from './catalogue.ts'

/** What surrounds the screens: navigation, notices about the browser, failures of the app itself. */
export const frameTexts = catalogue(
  {
    product: 'IT-Check',
    skip: 'Zum Inhalt springen',
    close: 'Schließen',

    navigation: 'Hauptnavigation',
    overview: 'Übersicht',
    comparison: 'Vergleich',
    overTime: 'Verlauf über die Jahre',
    towns: 'Mehrere Kommunen',
    questionnaires: 'Fragenkataloge',
    questionnaireVersions: 'Versionen vergleichen',
    data: 'Daten & Sicherheit',
    approval: 'Angaben für die Freigabe',
    help: 'Hilfe',
    assessmentNavigation: 'In dieser Prüfung',
    questions: 'Fragen',
    mustFirst: 'MUSS zuerst',
    visit: 'Gesprächsmodus',
    result: 'Ergebnis',
    standards: 'Normen und Kataloge',
    measures: 'Maßnahmen',
    proposals: 'Vorschläge',
    plan: 'Plan',
    whatIf: 'Was wäre wenn?',
    targets: 'Ziele',
    deviations: 'Abweichungen',
    report: 'Bericht',
    details: 'Angaben',
    history: 'Verlauf',
    signOff: 'Abschluss',
    upgrade: 'Neue Version des Fragenkatalogs',
    template: 'Vorlage für Mitglieder',
    newAssessment: 'Neue Prüfung',

    language: 'Sprache',
    german: 'Deutsch',
    english: 'English',
    theme: 'Darstellung',
    themeSystem: 'Darstellung wie im System',
    themeLight: 'Helle Darstellung',
    themeDark: 'Dunkle Darstellung',

    notOfficial: 'Kein Angebot des Landes, des BSI oder eines Unternehmens.',
    staysHere: 'Ihre Angaben bleiben in diesem Browser. Diese Anwendung sendet nichts an andere.',
    about: 'Über diese Anwendung',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    licences: 'Lizenzen',
    version: 'Version {version}',

    notFoundTitle: 'Diese Seite gibt es nicht',
    notFoundText: 'Die Adresse ist unvollständig oder veraltet. Ihre Prüfungen finden Sie in der Übersicht.',
    toOverview: 'Zur Übersicht',

    staleTitle: 'Neue Version, bitte neu laden',
    staleText:
      'Ein Teil der Anwendung lässt sich nicht laden. Meist liegt das daran, dass inzwischen eine neue Version bereitsteht. Was gespeichert ist, bleibt gespeichert.',
    reload: 'Neu laden',

    crashTitle: 'Hier ist ein Fehler aufgetreten',
    crashText:
      'Dieser Teil der Anwendung kann nicht weiterarbeiten. Alles, was als gespeichert angezeigt wurde, ist weiterhin in diesem Browser gespeichert. Laden Sie die Seite neu. Hilft das nicht, sichern Sie Ihre Daten als Datei.',
    export: 'Daten als Datei sichern',
    exportFailed: 'Das Sichern ist fehlgeschlagen. Lassen Sie diese Seite offen und laden Sie sie neu.',
    technical: 'Technische Angaben zum Fehler',

    storageTitle: 'Dieser Browser kann nichts speichern',
    storageText:
      'Der Speicher für Websites (IndexedDB) ist abgeschaltet oder fehlt. Antworten gehen beim Schließen der Seite verloren. Bitte verwenden Sie einen anderen Browser oder fragen Sie Ihre IT.',
    noStorageTitle: 'Ohne Speicher geht es hier nicht weiter',
    noStorageText:
      'Diese Seite braucht Ihre Prüfungen, und der Browser gibt den Speicher dafür nicht frei. Laden Sie die Seite neu. Hilft das nicht, verwenden Sie einen anderen Browser oder fragen Sie Ihre IT. Die Hilfe können Sie trotzdem lesen.',
    privateTitle: 'Dieses Fenster scheint ein privates Fenster zu sein',
    privateText:
      'Wenn Sie es schließen, löscht der Browser alle Antworten. Arbeiten Sie besser in einem normalen Fenster, oder sichern Sie die Prüfung vorher als Datei.',
    insecureTitle: 'Die Verbindung ist nicht verschlüsselt (http)',
    insecureText:
      'Der Browser schaltet deshalb ab, was diese Anwendung zum Verschlüsseln von Dateien und zum Arbeiten ohne Netz braucht. Bitten Sie Ihre IT, die Anwendung über https bereitzustellen.',
    offlineTitle: 'Ohne Netz lässt sich die Anwendung hier nicht starten',
    offlineText:
      'Dieser Browser hält keine Kopie der Anwendung vor. Solange die Seite offen ist, können Sie auch ohne Netz weiterarbeiten.',
  },
  {
    product: 'IT-Check',
    skip: 'Skip to content',
    close: 'Close',

    navigation: 'Main navigation',
    overview: 'Overview',
    comparison: 'Comparison',
    overTime: 'Over the years',
    towns: 'Several municipalities',
    questionnaires: 'Questionnaires',
    questionnaireVersions: 'Compare versions',
    data: 'Data & security',
    approval: 'Information for approval',
    help: 'Help',
    assessmentNavigation: 'In this assessment',
    questions: 'Questions',
    mustFirst: 'MUST first',
    visit: 'Interview mode',
    result: 'Result',
    standards: 'Standards and catalogues',
    measures: 'Measures',
    proposals: 'Suggestions',
    plan: 'Plan',
    whatIf: 'What if?',
    targets: 'Targets',
    deviations: 'Deviations',
    report: 'Report',
    details: 'Details',
    history: 'History',
    signOff: 'Sign-off',
    upgrade: 'New version of the questionnaire',
    template: 'Template for members',
    newAssessment: 'New assessment',

    language: 'Language',
    german: 'Deutsch',
    english: 'English',
    theme: 'Appearance',
    themeSystem: 'Same appearance as the system',
    themeLight: 'Light appearance',
    themeDark: 'Dark appearance',

    notOfficial: 'Not provided by a state, by the BSI or by a company.',
    staysHere: 'What you enter stays in this browser. This application sends nothing to anyone.',
    about: 'About this application',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    licences: 'Licences',
    version: 'Version {version}',

    notFoundTitle: 'This page does not exist',
    notFoundText: 'The address is incomplete or out of date. You find your assessments in the overview.',
    toOverview: 'Go to the overview',

    staleTitle: 'New version, please reload',
    staleText:
      'A part of the application cannot be loaded. Most often the reason is that a new version has become available. What is saved stays saved.',
    reload: 'Reload',

    crashTitle: 'Something went wrong here',
    crashText:
      'This part of the application cannot continue. Everything that was shown as saved is still saved in this browser. Reload the page. If that does not help, save your data as a file.',
    export: 'Save data as a file',
    exportFailed: 'Saving failed. Leave this page open and reload it.',
    technical: 'Technical details of the error',

    storageTitle: 'This browser cannot save anything',
    storageText:
      'The storage for websites (IndexedDB) is switched off or missing. Answers are lost when the page is closed. Please use another browser or ask your IT staff.',
    noStorageTitle: 'This page does not work without storage',
    noStorageText:
      'It needs your assessments, and the browser does not give access to the storage for them. Reload the page. If that does not help, use another browser or ask your IT staff. You can read the help all the same.',
    privateTitle: 'This window seems to be a private window',
    privateText:
      'When you close it, the browser deletes all answers. It is better to work in a normal window, or to save the assessment as a file first.',
    insecureTitle: 'The connection is not encrypted (http)',
    insecureText:
      'The browser therefore switches off what this application needs to encrypt files and to work offline. Ask your IT staff to provide the application via https.',
    offlineTitle: 'The application cannot be started offline here',
    offlineText:
      'This browser keeps no copy of the application. As long as the page is open, you can continue to work without a network.',
  },
)
