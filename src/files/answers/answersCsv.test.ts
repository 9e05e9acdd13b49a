import { parseCsv } from 'hucre/csv'
import { expect, it } from 'vitest'
import { answered, answersOf } from '../../../tests/answeredCheck.ts'
import { answersCsv } from './answersCsv.ts'

/** Read by the code of others, which knows nothing of ours. */
function linesOf(told = answered(), lang: 'de' | 'en' = 'de') {
  return parseCsv(new TextDecoder().decode(answersCsv(answersOf(told, lang))), { delimiter: ';' })
}

it('writes one line for each question, dates as a German spreadsheet reads them', () => {
  const [head, first, ...rest] = linesOf()
  expect(head?.slice(0, 3)).toEqual(['Kürzel', 'Themenfeld', 'Frage'])
  expect(rest).toHaveLength(6)
  expect(first?.slice(6, 15)).toEqual([
    'teilweise umgesetzt',
    '2',
    '3',
    '',
    'sofort',
    'wir und ein Dienstleister',
    'IT-Leitung',
    '26.02.2027',
    '',
  ])
})

it('writes dates of ISO 8601 in English', () => {
  expect(linesOf(answered(), 'en')[1]?.slice(10, 14)).toEqual([
    'immediate',
    'we and a provider',
    'IT-Leitung',
    '2027-02-26',
  ])
})

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx'])('lets no text run as a formula: %j', (comment) => {
  const cell = linesOf(answered().answer('A-01', 2, { comment }))[1]?.[16]
  expect(cell).toBe(`'${comment}`)
})
