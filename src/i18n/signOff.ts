import { catalogue } from './catalogue.ts'

/** Words of the screen on which both sides sign, and of what is frozen from then on. */
export const signOffTexts = catalogue(
  {
    title: 'Abschluss',
    lead: 'Beide Seiten bestätigen die Prüfung. Danach ist sie festgeschrieben: Sie lässt sich lesen, berichten und weitergeben, aber nicht mehr ändern.',
  },
  {
    title: 'Sign-off',
    lead: 'Both sides confirm the assessment. After that it is frozen: it can be read, reported and handed on, but no longer changed.',
  },
)
