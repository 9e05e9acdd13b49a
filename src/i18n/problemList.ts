import { catalogue } from './catalogue.ts'

export const problemListTexts = catalogue(
  { more: { one: 'und {count} weiterer Hinweis', other: 'und {count} weitere Hinweise' } },
  { more: { one: 'and {count} more', other: 'and {count} more' } },
)
