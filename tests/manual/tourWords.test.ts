import { expect, test } from 'vitest'
import { tourTexts } from '../../src/i18n/tour.ts'
import { expectQuotesExist, quotedIn } from './interfaceWords.ts'

/** The tour stands beside the screens that it quotes: whoever renames a button there must rename it here. */
const keys = Object.keys(tourTexts.de) as (keyof typeof tourTexts.de)[]

test.each(keys)('%s quotes words that exist', (key) => {
  expectQuotesExist({ de: tourTexts.de[key], en: tourTexts.en[key] }, ['Musterstadt'])
})

test('most steps quote something', () => {
  expect(keys.filter((key) => quotedIn(tourTexts.de[key]).length > 0).length).toBeGreaterThan(4)
})
