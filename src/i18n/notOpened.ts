import { catalogue } from './catalogue.ts'

/** An assessment that cannot be opened, and the ways on. */
export const notOpenedTexts = catalogue(
  {
    title: 'Diese Prüfung lässt sich nicht öffnen',
    'not-found':
      'In diesem Browser gibt es sie nicht oder nicht mehr. Vielleicht wurde sie gelöscht, oder sie liegt in einem anderen Browser.',
    'questionnaire-missing':
      'Ihr Fragenkatalog ist in diesem Browser nicht vorhanden. Die Antworten sind noch da. Lesen Sie den Fragenkatalog ein, dann geht es weiter.',
    'does-not-fit':
      'Ihre Antworten passen nicht zum Fragenkatalog. Die Antworten sind noch da. Sichern Sie sie in der Übersicht als Datei.',
    toOverview: 'Zur Übersicht',
    questionnaires: 'Fragenkataloge',
  },
  {
    title: 'This assessment cannot be opened',
    'not-found': 'It is not in this browser, or not any more. It may have been deleted, or it is in another browser.',
    'questionnaire-missing':
      'Its questionnaire is not in this browser. The answers are still there. Import the questionnaire to continue.',
    'does-not-fit':
      'Its answers do not fit the questionnaire. The answers are still there. Save them as a file from the overview.',
    toOverview: 'Go to the overview',
    questionnaires: 'Questionnaires',
  },
)
