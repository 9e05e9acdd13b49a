import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, withChanges } from './answerChanges.ts'
import { applyChange } from './change.ts'
import type { Answer, Attachment } from './schema.ts'

const at = '2026-12-01T10:00:00.000Z'
const photo = (letter: string, caption?: string): Attachment => ({
  sha256: letter.repeat(64),
  name: `${letter}.jpg`,
  type: 'image/jpeg',
  ...(caption !== undefined && { caption }),
})
const fieldsOf = (before: Answer, after: Answer) => changesBetween(before, after).map(({ field }) => field)

describe('changes of attachments', () => {
  it('name one photo each, so that a caption knows nothing of the photo that was added meanwhile', () => {
    const before: Answer = { at, attachments: [photo('a'), photo('b')] }
    const captioned: Answer = { at, attachments: [photo('a', 'Schrank'), photo('b')] }
    const added: Answer = { at, attachments: [photo('a'), photo('b'), photo('c')] }
    expect(fieldsOf(before, captioned)).toEqual([`attachments/${'a'.repeat(64)}`])
    const both = withChanges(added, changesBetween(before, captioned), at)
    expect(both.attachments).toEqual([photo('a', 'Schrank'), photo('b'), photo('c')])
  })

  it('take the list as a whole where its order is what changed', () => {
    const turned = { at, attachments: [photo('b'), photo('a')] }
    expect(fieldsOf({ at, attachments: [photo('a'), photo('b')] }, turned)).toEqual(['attachments'])
  })

  it('lead from one list to the other, whatever the two are, also as the change log has them', () => {
    const lists = fc.option(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.constantFrom('x', 'y'), { nil: undefined })), {
        maxLength: 4,
      }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const [before, after] = [first, second].map(
          (list): Answer => ({
            at,
            ...(list && { attachments: list.map(([letter, caption]) => photo(letter, caption)) }),
          }),
        ) as [Answer, Answer]
        const changes = changesBetween(before, after)
        expect(withChanges(before, changes, at)).toEqual(after)
        const logged = changes.reduce<Answer>(
          (answer, { field, ...change }) => applyChange(answer, { path: `/${field}`, ...change }),
          before,
        )
        expect(logged.attachments ?? []).toEqual(after.attachments ?? [])
      }),
    )
  })
})
