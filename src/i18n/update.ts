import { catalogue } from './catalogue.ts'

/** A new version of the app is there and can take over. */
export const updateTexts = catalogue(
  {
    title: 'Eine neue Version steht bereit',
    text: 'Sie wird in allen offenen Tabs auf einmal übernommen. Ihre Antworten werden vorher gespeichert.',
    now: 'Jetzt neu laden',
    later: 'Später',
    busy: 'Ein anderer Tab ist noch nicht fertig mit dem Speichern oder antwortet nicht. Schließen Sie die anderen Tabs und versuchen Sie es noch einmal.',
    held: 'Der Browser hält die alte Version noch fest. Spätestens nach fünf Minuten lädt er die Seite neu. Sie können so lange weiterarbeiten.',
  },
  {
    title: 'A new version is available',
    text: 'It takes over in all open tabs at once. Your answers are saved first.',
    now: 'Reload now',
    later: 'Later',
    busy: 'Another tab has not finished saving or does not respond. Close the other tabs and try again.',
    held: 'The browser still holds on to the old version. It reloads the page within five minutes. You can go on working until then.',
  },
)
