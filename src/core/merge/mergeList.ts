import { canonicalText } from '../assessment/canonical.ts'
import { isSameContent, threeWay } from './threeWay.ts'

export interface MergedList {
  /** some items were changed differently on both sides */
  readonly conflict: boolean
  /** what changed there only is in it; of the items in conflict, those of `side` */
  readonly of: (side: 'mine' | 'theirs') => unknown[]
}

/**
 * A list merged item by item: added on one side it is added, taken out on one side it goes. What was here before keeps its place, what
 * comes from there follows. Two items with the same key are told apart by which of them comes first.
 */
export function mergeList(
  [base, mine, theirs]: readonly [unknown, unknown, unknown],
  keyOf: (item: unknown) => string,
): MergedList {
  const [b, m, t] = [keyed(base, keyOf), keyed(mine, keyOf), keyed(theirs, keyOf)]
  const keys = [...new Set([...m.keys(), ...t.keys()])]
  const outcomes = new Map(keys.map((key) => [key, threeWay(b.get(key), m.get(key), t.get(key))]))
  return {
    conflict: [...outcomes.values()].includes('conflict'),
    of: (side) =>
      keys.flatMap((key) => {
        const outcome = outcomes.get(key)
        const theirsHolds = outcome === 'taken' || (outcome === 'conflict' && side === 'theirs')
        const item = (theirsHolds ? t : m).get(key)
        return item === undefined ? [] : [item]
      }),
  }
}

/** Items without an identity: each is its own, so none is ever changed. */
export function asWhole(item: unknown): string {
  return canonicalText(item)
}

/** References to attachments: the file is what makes it the same one, whatever it is called. */
export function bySha256(item: unknown): string {
  return String((item as { sha256?: unknown } | null)?.sha256)
}

export function isSameList(a: unknown, b: unknown): boolean {
  return isSameContent(listed(a), listed(b))
}

function keyed(list: unknown, keyOf: (item: unknown) => string): Map<string, unknown> {
  const counts = new Map<string, number>()
  return new Map(
    listed(list).map((item) => {
      const key = keyOf(item)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return [`${count} ${key}`, item]
    }),
  )
}

function listed(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}
