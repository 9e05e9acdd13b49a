import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../tests/accepted.ts'
import { arbitraryContent } from '../../tests/saved/arbitraryContent.ts'
import { kitchenSinkContent } from '../../tests/saved/kitchenSinkContent.ts'
import { readItcheck } from './readItcheck.ts'
import { rereadItcheck } from './rereadItcheck.ts'
import { sha256Hex } from './sha256Hex.ts'
import { writeItcheck } from './writeItcheck.ts'

const { questionnaire } = kitchenSinkContent

describe('a .itcheck file', { timeout: 120_000 }, () => {
  it('gives back exactly what was written, with fields that no version knows', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const opened = accepted(readItcheck(writeItcheck({ ...content, questionnaire }, '1.0.0')))
        expect(opened.assessment).toEqual(content.assessment)
        expect(sha256Hex(opened.questionnaire)).toBe(sha256Hex(questionnaire))
        expect(opened.attachments).toEqual(content.attachments)
      }),
    )
  })

  it('that is opened and written again has the same bytes, and re-reading it finds no difference', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const bytes = writeItcheck({ ...content, questionnaire }, '1.0.0')
        const opened = accepted(readItcheck(bytes))
        expect(sha256Hex(writeItcheck(opened, opened.manifest.appVersion))).toBe(sha256Hex(bytes))
        expect(rereadItcheck(bytes, { ...content, questionnaire }).ok).toBe(true)
      }),
    )
  })
})
