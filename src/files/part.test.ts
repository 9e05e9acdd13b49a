import { describe, expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { json, replaced, sealed } from '../../tests/hostile/documents.ts'
import { rawZip } from '../../tests/hostile/rawZip.ts'
import { kitchenSinkContent } from '../../tests/saved/kitchenSinkContent.ts'
import { kitchenSinkPart } from '../../tests/saved/kitchenSinkPart.ts'
import { canonicalBytes } from '../core/assessment/canonical.ts'
import { openWithPassword } from './age/openWithPassword.ts'
import { sealItcheck } from './age/sealItcheck.ts'
import { readItcheck } from './readItcheck.ts'
import { readPart } from './readPart.ts'
import { rereadPart } from './rereadPart.ts'
import { writeItcheck } from './writeItcheck.ts'
import { writePart } from './writePart.ts'

const { slip, base, assessment, questionnaire, attachments } = kitchenSinkPart
const bytes = writePart(kitchenSinkPart, '1.0.0')
const documents = new Map([
  ['part.json', canonicalBytes(slip)],
  ['base.json', canonicalBytes(base)],
  ['assessment.json', canonicalBytes(assessment)],
  ['questionnaire.json', questionnaire],
])
const problemOf = (file: Uint8Array) => {
  const result = readPart(file)
  return result.ok ? null : result.problems[0]
}
const withDocument = (name: string, content: object | null) =>
  problemOf(rawZip(sealed(replaced(name, content && json(content), documents))))

describe('a .itcheck-part file', () => {
  it('gives back exactly what was written, and the same bytes when it is written again', () => {
    const opened = accepted(readPart(bytes))
    expect(opened).toMatchObject({ slip, base, assessment, attachments })
    expect(writePart(opened, '1.0.0')).toEqual(bytes)
    expect(accepted(rereadPart(bytes, kitchenSinkPart))).toMatchObject({ answers: 3, attachments: 2, log: 1 })
  })

  it('keeps fields that no version knows, in the slip too', () => {
    const later = { ...kitchenSinkPart, slip: { ...slip, later: { for: 2 } } }
    expect(accepted(readPart(writePart(later, '1.0.0'))).slip).toEqual(later.slip)
  })

  it('is found to differ when slip, base or content are not what was meant', () => {
    const others = [
      { ...kitchenSinkPart, slip: { ...slip, for: { role: 'IT' } } },
      { ...kitchenSinkPart, base: { ...base, title: 'x' } },
      { ...kitchenSinkPart, assessment: base },
    ]
    for (const meant of others) expect(rereadPart(bytes, meant).ok).toBe(false)
  })

  it('opens with its password only', async () => {
    const quick = { workFactor: 4 }
    const { bytes: locked } = accepted(await sealItcheck(kitchenSinkPart, '1.0.0', 'Teil-und-Ganzes', quick))
    const opened = accepted(await openWithPassword(locked, 'Teil-und-Ganzes'))
    expect(opened).toEqual(bytes)
    expect((await openWithPassword(locked, 'teil-und-ganzes')).ok).toBe(false)
  })
})

describe('what is no part', () => {
  it('is refused as what it is', () => {
    expect(problemOf(writeItcheck(kitchenSinkContent, '1.0.0'))).toMatchObject({
      code: 'zip-entry-missing',
      path: 'part.json',
    })
    expect(problemOf(new Uint8Array())).toMatchObject({ code: 'file-is-other', params: { kind: 'empty' } })
    expect(readItcheck(bytes)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-is-other', params: { kind: 'part' } }],
    })
  })

  it('is refused when the app is too old for it, with the version that is needed', () => {
    expect(withDocument('part.json', { ...slip, format: 'it-check/part@2' })).toMatchObject({
      code: 'newer-format',
      params: { needed: '2.0' },
    })
    expect(withDocument('base.json', { ...base, format: 'it-check/assessment@2' })?.code).toBe('newer-format')
  })

  it('is refused when something is missing or does not belong to it', () => {
    expect(withDocument('base.json', null)).toMatchObject({ code: 'zip-entry-missing', path: 'base.json' })
    expect(withDocument('other.json', {})).toMatchObject({ code: 'zip-entry-name' })
    expect(withDocument('base.json', { ...base, id: 'x' })).toMatchObject({ code: 'part-mismatch' })
    expect(withDocument('part.json', { ...slip, questions: ['ORG-01'] })).toMatchObject({ code: 'part-mismatch' })
    expect(withDocument('part.json', { ...slip, questions: 'all' })).toMatchObject({ code: 'shape' })
    const named = { ...base.questionnaire, sha256: '0'.repeat(64) }
    expect(withDocument('base.json', { ...base, questionnaire: named })?.code).toBe('questionnaire-mismatch')
  })
})
