import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import { ASSESSMENT_MIGRATIONS, ASSESSMENT_VERSION } from '../../src/core/assessment/migrations.ts'
import { AssessmentSchema } from '../../src/core/assessment/schema.ts'
import { z } from '../../src/core/zod.ts'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { readPart } from '../../src/files/readPart.ts'
import { rereadItcheck } from '../../src/files/rereadItcheck.ts'
import { rereadPart } from '../../src/files/rereadPart.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { accepted } from '../accepted.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'
import { kitchenSinkPart } from './kitchenSinkPart.ts'
import { savedFile } from './savedFile.ts'
import { unfilled } from './unfilled.ts'

const folder = new URL('../files/saved/', import.meta.url)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('files that earlier versions saved', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.itcheck')))('%s opens without a warning', (name) => {
    const opened = readItcheck(readFileSync(new URL(name, folder)))
    expect(accepted(opened).assessment.format).toBe(`it-check/assessment@${ASSESSMENT_VERSION}`)
    expect(opened.ok && opened.warnings).toEqual([])
  })

  const versions = [
    ...ASSESSMENT_MIGRATIONS.map(({ from, name }) => ({ from, name })),
    { from: ASSESSMENT_VERSION, name: 'current' },
  ]
  it.each(versions)('format @$from ($name) has one, which opens as its golden copy says', ({ from }) => {
    const { itcheck, opened } = savedFile(from)
    expect(existsSync(itcheck) && existsSync(opened), `${itcheck.pathname} and its .opened.json`).toBe(true)
    const { assessment } = accepted(readItcheck(readFileSync(itcheck)))
    expect(textOf(canonicalBytes(assessment))).toBe(readFileSync(opened, 'utf8'))
  })

  it.each(versions)('what came from format @$from can be saved and opened again', ({ from }) => {
    const content = accepted(readItcheck(readFileSync(savedFile(from).itcheck)))
    expect(accepted(rereadItcheck(writeItcheck(content, '9.9.9'), content)).answers).toBeGreaterThan(0)
  })
})

describe('parts that earlier versions handed out', () => {
  const parts = readdirSync(folder).filter((name) => name.endsWith('.itcheck-part'))

  it.each(parts)('%s opens without a warning, as what it was', (name) => {
    const bytes = readFileSync(new URL(name, folder))
    const opened = readPart(bytes)
    expect(opened.ok && opened.warnings).toEqual([])
    expect(accepted(rereadPart(bytes, kitchenSinkPart)).answers).toBe(3)
  })

  it('has one of the format that is written today', () => expect(parts).toContain('part@1.itcheck-part'))
})

describe('the content of a saved file', () => {
  it('fills every field of the format', () => {
    const schema = z.toJSONSchema(AssessmentSchema) as Parameters<typeof unfilled>[0]
    expect(unfilled(schema, [kitchenSinkContent.assessment])).toEqual([])
  })

  it('is found wanting where a field is missing, in lists and maps too', () => {
    const schema = z.toJSONSchema(AssessmentSchema) as Parameters<typeof unfilled>[0]
    const { log: _log, ...assessment } = kitchenSinkContent.assessment
    const answers = { 'ORG-01': { at: '2026-11-10T08:14:05Z' } }
    const missing = unfilled(schema, [{ ...assessment, answers }])
    expect(missing).toContain('/log')
    expect(missing).toContain('/answers/*/comment')
  })
})
