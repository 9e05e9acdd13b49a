import { catalogue } from './catalogue.ts'

export const proposalsTexts = catalogue(
  {
    title: 'Vorschläge aus den Antworten',
    lead: 'Was Ihre Antworten nahelegen, das Dringendste zuerst.',
  },
  {
    title: 'Suggestions from the answers',
    lead: 'What your answers suggest, most urgent first.',
  },
)
