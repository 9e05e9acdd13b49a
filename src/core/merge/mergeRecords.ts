import { type FieldRules, isSameBut, MEASURE_RULES, mergeFields } from './mergeFields.ts'
import { type Fields, isSameContent, type Outcome } from './threeWay.ts'

/** Three states of one record brought together. */
export interface RecordMerge<T> {
  /** names of the fields, or groups of fields, that change here because they changed there only */
  readonly taken: readonly string[]
  /** that changed here only */
  readonly kept: readonly string[]
  /** that changed differently on both sides: somebody must decide */
  readonly conflicts: readonly string[]
  /** the record as it is to stand; in conflicts that of `side`. `undefined`: there is none */
  readonly of: (side: Side) => T | undefined
}

export type Side = 'mine' | 'theirs'

/** Stands for a record that comes or goes as a whole. */
export const WHOLE = '*'

/** One measure of the plan, field by field (`MEASURE_RULES`). */
export function mergeMeasures<T extends Fields>(
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
): RecordMerge<T> {
  if (!mine || !theirs) return mergePresence(base, mine, theirs, MEASURE_RULES)
  const { outcomes, of } = mergeFields([base, mine, theirs], MEASURE_RULES)
  const untouched = isSameContent(base, theirs) ? mine : isSameContent(base, mine) ? theirs : null
  return {
    taken: namesWith(outcomes, 'taken'),
    kept: namesWith(outcomes, 'kept'),
    conflicts: namesWith(outcomes, 'conflict'),
    of: (side) => untouched ?? (of(side) as T),
  }
}

/** Where one side has nothing: it came on one side, or it went. Gone on one side and changed on the other is a conflict as a whole. */
export function mergePresence<T extends Fields>(
  base: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  { aside }: FieldRules,
): RecordMerge<T> {
  const none = { taken: [], kept: [], conflicts: [] }
  if (isSameBut(aside, mine, theirs)) return { ...none, of: () => mine }
  if (isSameBut(aside, base, theirs)) return { ...none, kept: [WHOLE], of: () => mine }
  if (isSameBut(aside, base, mine)) return { ...none, taken: [WHOLE], of: () => theirs }
  return { ...none, conflicts: [WHOLE], of: (side) => (side === 'mine' ? mine : theirs) }
}

export function namesWith(outcomes: ReadonlyMap<string, Outcome>, wanted: Outcome): string[] {
  return [...outcomes].filter(([, outcome]) => outcome === wanted).map(([name]) => name)
}
