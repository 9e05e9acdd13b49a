import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedLists } from '../cli/shippedLists.ts'
import { openQuestionnaire } from '../core/questionnaire/open.ts'
import { readQuestionnaire } from './readQuestionnaire.ts'
import { STANDARD_LISTS } from './standardLists.ts'

const FOLDER = 'tests/files/questionnaires'

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file))
}

function codesOf(bytes: Uint8Array): string[] {
  const { result } = readQuestionnaire(bytes)
  return (result.ok ? result.warnings : result.problems).map(({ code }) => code)
}

describe('readQuestionnaire', () => {
  it('knows the same lists of standards as the command line', () => {
    expect(STANDARD_LISTS).toEqual(shippedLists())
  })

  it.each(readdirSync(`${FOLDER}/broken`))('says of %s what `itcheck validate` says', (name) => {
    const bytes = read(`${FOLDER}/broken/${name}`)
    expect(readQuestionnaire(bytes).result).toEqual(openQuestionnaire(bytes, shippedLists()))
  })

  it('opens a clean one', () => {
    const { result, json } = readQuestionnaire(read(`${FOLDER}/own-check.json`))
    expect(result).toMatchObject({ ok: true, warnings: [], value: { id: 'own-check' } })
    expect(json).toEqual(JSON.parse(readFileSync(`${FOLDER}/own-check.json`, 'utf8')))
  })

  it('says what it is where it is no questionnaire at all', () => {
    expect(codesOf(new Uint8Array())).toEqual(['file-is-other'])
    expect(codesOf(read('tests/files/saved/assessment@1.itcheck'))).toEqual(['not-a-questionnaire'])
    expect(codesOf(new TextEncoder().encode('%PDF-1.7\n\xff'))).toEqual(['not-a-questionnaire'])
    expect(codesOf(read('questionnaires/samples/musterstadt.json'))).toEqual(['wrong-format'])
    expect(codesOf(new TextEncoder().encode('Fragen'))).toEqual(['not-json'])
  })
})
