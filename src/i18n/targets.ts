import { catalogue } from './catalogue.ts'

export const targetsTexts = catalogue(
  {
    title: 'Ziele',
    lead: 'Welche Stufe wollen Sie erreichen? Änderungen wirken sofort auf Ergebnis und Vorschläge.',
  },
  {
    title: 'Targets',
    lead: 'Which level do you want to reach? Changes take effect at once on result and suggestions.',
  },
)
