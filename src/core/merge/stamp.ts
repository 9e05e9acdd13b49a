import { canonicalText } from '../assessment/canonical.ts'
import type { Answer } from '../assessment/schema.ts'
import type { Outcome } from './threeWay.ts'

/** Who gave an answer, when, and where it came from: goes with what was answered and is no change by itself. */
export type Stamp = Pick<Answer, 'at' | 'by' | 'source'>

export function stampOf({ at, by, source }: Answer): Stamp {
  return { at, ...(by && { by }), ...(source && { source }) }
}

/**
 * The stamp of an answer to which both sides contributed: of the side whose verdict holds, else the later one; `at` is the later time in
 * either case. The same whichever of the two was here first, so that the order of merging does not matter.
 */
export function joinedStamp(mine: Answer, theirs: Answer, verdict: Outcome, side: 'mine' | 'theirs'): Stamp {
  const later = laterOf(mine, theirs)
  const of = { same: later, kept: mine, taken: theirs, conflict: side === 'mine' ? mine : theirs }[verdict]
  return { ...stampOf(of), at: later.at }
}

/** Of two at the same moment the one that came by a merge: it stands for the other. */
export function laterOf(a: Answer, b: Answer): Answer {
  const [ranked] = [a, b].sort((x, y) => compare(rank(y), rank(x)))
  return ranked ?? a
}

function rank({ at, by, source }: Answer): readonly string[] {
  const says = [source?.kind === 'merged', by !== undefined].map((said) => (said ? '1' : '0'))
  // without the Z, because '…:00Z' would sort behind '…:00.5Z'
  return [at.slice(0, -1), ...says, canonicalText({ by, source })]
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
