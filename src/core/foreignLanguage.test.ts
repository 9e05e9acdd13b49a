import { describe, expect, it } from 'vitest'
import { foreignLanguage } from './foreignLanguage.ts'

describe('the language of a text that is not translated', () => {
  it('is named only where it differs from the screen', () => {
    expect(foreignLanguage({ de: 'Frage', en: 'Question' }, 'en', 'de')).toBeUndefined()
    expect(foreignLanguage({ de: 'Frage' }, 'de', 'de')).toBeUndefined()
    expect(foreignLanguage({ de: 'Frage' }, 'en', 'de')).toBe('de')
    expect(foreignLanguage({ fr: 'Question' }, 'en', 'de')).toBe('fr')
    expect(foreignLanguage(undefined, 'en', 'de')).toBeUndefined()
  })
})
