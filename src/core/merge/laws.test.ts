import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCopies, unordered } from '../../../tests/saved/arbitraryEdit.ts'
import type { AssessmentFile } from '../assessment/schema.ts'
import { applyMerge, type Choice, type Origin } from './applyMerge.ts'
import { conflictsOf, merge, takenOf } from './merge.ts'

const ORIGIN: Origin = { from: 'part', by: 'IT', attributed: (comment) => `[IT] ${comment}` }

const merged = (base: AssessmentFile, mine: AssessmentFile, theirs: AssessmentFile, origin: Origin | null = null) =>
  applyMerge(merge(base, mine, theirs), new Map(), origin)
const isClear = (base: AssessmentFile, mine: AssessmentFile, theirs: AssessmentFile) =>
  conflictsOf(merge(base, mine, theirs)).length === 0

function forEachCopies(copies: number, check: (base: AssessmentFile, copies: readonly AssessmentFile[]) => void) {
  fc.assert(fc.property(arbitraryCopies(copies), ({ base, copies: edited }) => check(base, edited)))
}

/** Signatures are for one state and no other: a merge leaves them where they are. */
function standingOf({ status, signOff }: AssessmentFile): Pick<AssessmentFile, 'status' | 'signOff'> {
  return { status, signOff }
}

describe('merging', { timeout: 120_000 }, () => {
  it('into a copy that did not change gives the other copy, with fields that no version knows', () => {
    forEachCopies(1, (base, [theirs = base]) => {
      expect(unordered(merged(base, base, theirs))).toEqual(unordered({ ...theirs, ...standingOf(base) }))
    })
  })

  it('of a copy that did not change leaves everything as it is', () => {
    forEachCopies(1, (base, [mine = base]) => {
      expect(takenOf(merge(base, mine, base))).toEqual([])
      expect(merged(base, mine, base)).toEqual(mine)
    })
  })

  it('of the same changes is no conflict and changes nothing', () => {
    forEachCopies(1, (base, [mine = base]) => {
      expect(merge(base, mine, structuredClone(mine)).pieces).toEqual([])
    })
  })

  it('of the same file twice changes nothing the second time, whatever was decided the first time', () => {
    forEachCopies(2, (base, [mine = base, theirs = base]) => {
      const choices: Choice[] = [
        { keep: 'mine' },
        { keep: 'theirs' },
        { keep: 'mine', bothComments: true },
        { keep: 'theirs', bothComments: true },
      ]
      for (const choice of choices) {
        const first = merge(base, mine, theirs)
        const decided = new Map(first.pieces.map(({ key }) => [key, choice]))
        const once = applyMerge(first, decided, ORIGIN)
        // what came is the common state from then on
        expect(takenOf(merge(theirs, once, theirs))).toEqual([])
        expect(merged(theirs, once, theirs, ORIGIN)).toEqual(once)
        if (conflictsOf(first).length === 0) expect(merged(base, once, theirs, ORIGIN)).toEqual(once)
      }
    })
  })

  it('in any order gives the same where nothing conflicts', () => {
    let compared = 0
    forEachCopies(3, (base, [mine = base, a = base, b = base]) => {
      const [first, second] = [mine, mine]
      if (!isClear(base, first, a) || !isClear(base, second, b)) return
      const [afterA, afterB] = [merged(base, mine, a, ORIGIN), merged(base, mine, b, ORIGIN)]
      if (!isClear(base, afterA, b) || !isClear(base, afterB, a)) return
      compared++
      expect(unordered(merged(base, afterA, b, ORIGIN))).toEqual(unordered(merged(base, afterB, a, ORIGIN)))
    })
    expect(compared).toBeGreaterThan(0)
  })

  it('takes no matter which side is which where nothing conflicts', () => {
    forEachCopies(2, (base, [mine = base, theirs = base]) => {
      if (!isClear(base, mine, theirs)) return
      const other = merged(base, theirs, mine)
      expect(unordered(merged(base, mine, theirs))).toEqual(unordered({ ...other, ...standingOf(mine) }))
    })
  })

  it('loses no photo that was added and brings back none that was taken out, whichever side is kept', () => {
    let seen = 0
    forEachCopies(2, (base, [mine = base, theirs = base]) => {
      const all = merge(base, mine, theirs)
      for (const keep of ['mine', 'theirs'] as const) {
        const result = applyMerge(all, new Map(all.pieces.map(({ key }) => [key, { keep }])))
        for (const [question, answer] of Object.entries(result.answers)) {
          const [b, m, t, r] = [base.answers[question], mine.answers[question], theirs.answers[question], answer].map(
            (one) => (one?.attachments ?? []).map(({ sha256 }) => sha256),
          ) as [string[], string[], string[], string[]]
          // of an answer that is gone on one side, one side stays as a whole
          if (!mine.answers[question] || !theirs.answers[question]) continue
          for (const sha256 of [...m, ...t].filter((one) => !b.includes(one))) expect(r).toContain(sha256)
          for (const sha256 of b.filter((one) => !m.includes(one) && !t.includes(one))) expect(r).not.toContain(sha256)
          expect(r.filter((one) => !m.includes(one) && !t.includes(one))).toEqual([])
          seen += r.length
        }
      }
    })
    expect(seen).toBeGreaterThan(0)
  })

  it('invents nothing: every field of every answer is that of one of the two sides', () => {
    forEachCopies(2, (base, [mine = base, theirs = base]) => {
      for (const keep of ['mine', 'theirs'] as const) {
        const all = merge(base, mine, theirs)
        const result = applyMerge(all, new Map(all.pieces.map(({ key }) => [key, { keep }])))
        for (const [question, answer] of Object.entries(result.answers)) {
          const sides = [mine.answers[question], theirs.answers[question]]
          for (const [name, value] of Object.entries(answer)) {
            if (name === 'attachments') continue
            expect(sides.map((side) => side?.[name])).toContainEqual(value)
          }
        }
      }
    })
  })
})
