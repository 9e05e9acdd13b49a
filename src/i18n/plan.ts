import { catalogue } from './catalogue.ts'

export const planTexts = catalogue(
  {
    title: 'Maßnahmenplan',
    lead: 'Was Sie sich vorgenommen haben: wer, bis wann, mit welchem Aufwand.',
  },
  {
    title: 'Action plan',
    lead: 'What you have decided to do: who, by when, with what effort.',
  },
)
