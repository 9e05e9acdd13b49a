import { catalogue } from './catalogue.ts'

export const whatIfTexts = catalogue(
  {
    title: 'Was wäre wenn?',
    lead: 'Sehen Sie, was Maßnahmen an Ihrem Ergebnis ändern würden.',
  },
  {
    title: 'What if?',
    lead: 'See what measures would change about your result.',
  },
)
