import { describe, expect, it } from 'vitest'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { AssessmentFile } from '../../src/core/assessment/schema.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { documentsOf, json, replaced, sealed, utf8 } from './documents.ts'
import { rawZip } from './rawZip.ts'
import { refused } from './refused.ts'

const { assessment, questionnaire } = kitchenSinkContent
const text = new TextDecoder().decode(canonicalBytes(assessment))
const withDocument = (name: string, bytes: Uint8Array) => rawZip(sealed(replaced(name, bytes)))
const withAssessment = (change: object) => withDocument('assessment.json', json({ ...assessment, ...change }))
const DOCUMENTS = ['assessment.json', 'questionnaire.json'] as const
const refusedManifest = (manifest: object) => refused(rawZip(sealed(documentsOf(), manifest)))

describe('JSON in a file', () => {
  it.each(DOCUMENTS)('%s is refused when it is no JSON we accept', (name) => {
    const bytes = (value: string) => withDocument(name, utf8(value))
    expect(refused(withDocument(name, Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d])))).toMatchObject({
      code: 'not-utf8',
      path: name,
    })
    expect(refused(bytes('{"format":')).code).toBe('not-json')
    expect(refused(bytes('')).code).toBe('not-json')
    expect(refused(bytes(`${'['.repeat(65)}${']'.repeat(65)}`)).code).toBe('too-deep')
    expect(refused(bytes(JSON.stringify([...Array(1_000_001).keys()]))).code).toBe('too-many')
    expect(refused(bytes('{"a":{"__proto__":{"polluted":true}}}'))).toMatchObject({
      code: 'forbidden-key',
      path: `${name}#/a/__proto__`,
    })
    expect(refused(bytes('{"a":1e999}')).code).toBe('shape')
    for (const value of ['null', '[]', '1', '"it-check/assessment@1"', '{}', '{"format":1}', '{"format":"other@1"}']) {
      expect(refused(bytes(value)).code).toBe('wrong-format')
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is refused when the manifest is no JSON or none of ours', () => {
    const others = sealed(documentsOf()).filter((entry) => entry.name !== 'manifest.json')
    const withManifest = (value: string) => rawZip([...others, { name: 'manifest.json', data: utf8(value) }])
    expect(refused(withManifest('{')).code).toBe('not-json')
    expect(refused(withManifest('{"__proto__":1}')).code).toBe('forbidden-key')
    expect(refused(withManifest('{}'))).toMatchObject({ code: 'wrong-format', path: 'manifest.json' })
    expect(refusedManifest({ entries: [] })).toMatchObject({ code: 'shape', path: 'manifest.json#/entries' })
    expect(refusedManifest({ entries: { 'assessment.json': 'x' } }).code).toBe('shape')
    expect(refusedManifest({ appVersion: 1 }).code).toBe('shape')
  })

  it('is refused at the place that is wrong', () => {
    const answers = { 'ORG-01': { value: 3, at: '2026-11-10T08:14:05Z' } }
    expect(refused(withAssessment({ answers }))).toMatchObject({
      code: 'shape',
      path: 'assessment.json#/answers/ORG-01/value',
    })
    expect(refused(withAssessment({ createdAt: 'yesterday' })).path).toBe('assessment.json#/createdAt')
  })
})

describe('a newer format', () => {
  it('says which version of the app opens it: the file itself, the assessment, the questionnaire', () => {
    expect(refusedManifest({ format: 'it-check/file@2' })).toMatchObject({
      code: 'newer-format',
      path: 'manifest.json#/format',
      params: { needed: '2.0' },
    })
    expect(refused(withAssessment({ format: 'it-check/assessment@2' }))).toMatchObject({
      code: 'newer-format',
      path: 'assessment.json#/format',
      params: { needed: '2.0' },
    })
    const newer = utf8('{"format":"it-check/questionnaire@3"}')
    expect(refused(withDocument('questionnaire.json', newer))).toMatchObject({
      code: 'newer-format',
      path: 'questionnaire.json#/format',
      params: { needed: '3.0' },
    })
  })

  it('is recognised although it holds entries that this version does not know', () => {
    const manifest = { format: 'it-check/file@2', entries: 'other' }
    expect(refused(rawZip(sealed(replaced('signature.json', utf8('{}')), manifest))).code).toBe('newer-format')
  })

  it('without a number, or of number 0, is no format', () => {
    for (const format of [
      'it-check/file@',
      'it-check/file@0',
      'it-check/file@2x',
      `it-check/file@${'9'.repeat(400)}`,
    ]) {
      expect(refusedManifest({ format }).code).toBe('wrong-format')
    }
  })
})

describe('an assessment that does not fit its questionnaire', () => {
  it('is refused when the questionnaire is another one, be it by a space', () => {
    const spaced = Uint8Array.from([...questionnaire, 0x20])
    expect(refused(withDocument('questionnaire.json', spaced))).toMatchObject({
      code: 'questionnaire-mismatch',
      path: 'assessment.json#/questionnaire',
    })
  })

  it('is refused when it names another version than the one that is there', () => {
    const named = { ...assessment.questionnaire, version: '2.1.1' }
    expect(refused(withAssessment({ questionnaire: named })).code).toBe('questionnaire-mismatch')
  })

  it('is refused when an answer is none of the options', () => {
    for (const value of ['6', 'yes', '', '3.0', '__proto__']) {
      const answers = { 'ORG-01': { value, at: '2026-11-10T08:14:05Z' } }
      expect(refused(withAssessment({ answers }))).toMatchObject({
        code: 'answer-value-unknown',
        path: 'assessment.json#/answers/ORG-01/value',
      })
    }
  })

  it('is refused when two measures or two log entries have one id, of which one would be lost', () => {
    const [measure] = assessment.measures
    expect(refused(withAssessment({ measures: [measure, measure] }))).toMatchObject({
      code: 'duplicate-id',
      path: 'assessment.json#/measures/1/id',
      params: { first: '/measures/0/id' },
    })
    const [entry] = assessment.log
    expect(refused(withAssessment({ log: [entry, entry] })).path).toBe('assessment.json#/log/1/id')
  })

  it('is opened with a warning when it answers a question that is not there, or a photo is gone', () => {
    const answers: AssessmentFile['answers'] = {
      ...assessment.answers,
      'OLD-01': { value: '7', at: '2026-11-10T08:14:05Z' },
    }
    const [gone] = [...documentsOf().keys()].filter((name) => name.endsWith('.txt'))
    const documents = replaced('assessment.json', json({ ...assessment, answers }))
    expect(readItcheck(rawZip(sealed(replaced(gone ?? '', null, documents))))).toMatchObject({
      ok: true,
      warnings: [
        { code: 'answer-question-unknown', path: 'assessment.json#/answers/OLD-01' },
        {
          code: 'attachment-missing',
          path: 'assessment.json#/answers/BAK-02/attachments/0',
          params: { name: 'Test.txt' },
        },
      ],
    })
  })

  it('is refused with a questionnaire that is not valid itself', () => {
    const definition = JSON.parse(new TextDecoder().decode(questionnaire))
    const broken = json({ ...definition, domains: [...definition.domains, definition.domains[0]] })
    const named = { ...assessment.questionnaire, sha256: sha256Hex(broken) }
    const documents = replaced('questionnaire.json', broken)
    const file = rawZip(sealed(replaced('assessment.json', json({ ...assessment, questionnaire: named }), documents)))
    expect(refused(file)).toMatchObject({ code: 'duplicate-id' })
    expect(refused(file).path).toMatch(/^questionnaire\.json#\/domains/)
  })
})

describe('text in an assessment', () => {
  it('comes through whatever it looks like', () => {
    const title = '<img src=x onerror=alert(1)> ‮ \u0000 \u{1F3DB} "\\ ä'
    const opened = readItcheck(withAssessment({ title }))
    expect(opened.ok && opened.value.assessment.title).toBe(title)
    expect(text).not.toContain(title)
  })
})
