import { describe, expect, it } from 'vitest'
import { kitchenSinkContent } from '../../tests/saved/kitchenSinkContent.ts'
import { fingerprint } from '../core/assessment/canonical.ts'
import type { ItcheckContent } from './itcheckContent.ts'
import { rereadItcheck } from './rereadItcheck.ts'
import { sha256Hex } from './sha256Hex.ts'
import { writeItcheck } from './writeItcheck.ts'

const content = kitchenSinkContent
const { assessment, questionnaire, attachments } = content
const bytes = writeItcheck(content, '1.0.0')

describe('rereadItcheck', () => {
  it('tells what was compared', () => {
    expect(rereadItcheck(bytes, content)).toMatchObject({
      ok: true,
      value: {
        answers: 8,
        measures: 2,
        attachments: 2,
        log: 1,
        fingerprint: fingerprint(assessment, sha256Hex(questionnaire)),
      },
    })
  })

  it('finds every part in which the file is not what was meant', () => {
    const { 'BAK-01': _gone, ...answers } = assessment.answers
    const others: readonly (readonly [what: string, meant: ItcheckContent])[] = [
      ['answers', { ...content, assessment: { ...assessment, answers } }],
      ['measures', { ...content, assessment: { ...assessment, measures: [] } }],
      ['attachments', { ...content, attachments: new Map() }],
      ['log', { ...content, assessment: { ...assessment, log: [] } }],
      ['fingerprint', { ...content, assessment: { ...assessment, title: 'other' } }],
      ['fingerprint', { ...content, questionnaire: Uint8Array.from([...questionnaire, 0x20]) }],
      ['content', { ...content, assessment: { ...assessment, signOff: [] } }],
      [
        'content',
        { ...content, attachments: new Map([...attachments].map(([k, f]) => [k, { ...f, extension: 'x' }])) },
      ],
    ]
    for (const [what, meant] of others) {
      expect(rereadItcheck(bytes, meant)).toMatchObject({
        ok: false,
        problems: [{ code: 'reread-differs', params: { what } }],
      })
    }
  })

  it('finds that a file cannot be opened again', () => {
    expect(rereadItcheck(bytes.subarray(0, 2000), content)).toMatchObject({
      ok: false,
      problems: [{ code: 'zip-damaged' }],
    })
    const wrong = { ...content, attachments: new Map([['0'.repeat(64), { bytes: questionnaire, extension: 'jpg' }]]) }
    expect(rereadItcheck(writeItcheck(wrong, '1.0.0'), wrong)).toMatchObject({
      ok: false,
      problems: [{ code: 'checksum' }],
    })
  })
})
