import { expect, it } from 'vitest'
import { checkFormat } from './format.ts'

const check = (json: unknown) => checkFormat(json, 'it-check/assessment@1')

it('accepts the format it is asked for', () => {
  expect(check({ format: 'it-check/assessment@1' })).toBeNull()
})

it('names the app version that a newer document needs', () => {
  const newer = { code: 'newer-format', path: '/format', params: { format: 'it-check/assessment@2', needed: '2.0' } }
  expect(check({ format: 'it-check/assessment@2' })).toMatchObject(newer)
  expect(check({ format: 'it-check/assessment@12' })).toMatchObject({ params: { needed: '12.0' } })
})

it('takes everything else as not the document it is asked for', () => {
  for (const format of [
    'it-check/questionnaire@2',
    'it-check/assessment@0',
    'it-check/assessment',
    'x',
    1,
    null,
    undefined,
  ]) {
    expect(check({ format })).toMatchObject({ code: 'wrong-format' })
  }
  for (const json of [null, 7, 'it-check/assessment@1', [], {}])
    expect(check(json)).toMatchObject({ code: 'wrong-format' })
})
