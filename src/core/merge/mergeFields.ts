import { asWhole, bySha256, isSameList, type MergedList, mergeList } from './mergeList.ts'
import { type Fields, field, isSameContent, namesIn, type Outcome, threeWay } from './threeWay.ts'

/** Which fields of a record belong together, so that they come from one side. */
export interface FieldRules {
  /** by name of the group; any other field stands for itself */
  readonly together: Readonly<Record<string, readonly string[]>>
  /** lists that are merged item by item */
  readonly lists: ReadonlyMap<string, (item: unknown) => string>
  /** who and when: see `mergeAnswers` */
  readonly aside: readonly string[]
}

/**
 * Value and reason belong together, and with them whatever says how the value was found or confirmed: a level with the reason of another
 * one would be an answer that nobody gave, and 'gemeinsam bestätigt' holds for the level of which it was said. Comment, note, person to ask and date stand apart.
 */
export const ANSWER_RULES: FieldRules = {
  together: {
    verdict: ['value', 'reason', 'confirmedBy', 'criteria', 'evidence', 'review', 'marks', 'changed', 'template'],
  },
  lists: new Map([['attachments', bySha256]]),
  aside: ['at', 'by', 'source'],
}

/** What a measure is for and how far it lifts is one statement; everything else in the plan is decided cell by cell. */
export const MEASURE_RULES: FieldRules = {
  together: { aim: ['questions', 'lifts'] },
  lists: new Map([['history', asWhole]]),
  aside: [],
}

export interface MergedFields {
  /** by group */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** the record without what stands aside; in conflicts that of `side` */
  readonly of: (side: 'mine' | 'theirs') => Record<string, unknown>
}

type Three = readonly [base: Fields | undefined, mine: Fields | undefined, theirs: Fields | undefined]

export function mergeFields(three: Three, rules: FieldRules): MergedFields {
  const groups = groupsIn(three, rules)
  const lists = new Map<string, MergedList>()
  const outcomes = new Map(
    [...groups].map(([group, names]): [string, Outcome] => {
      const keyOf = rules.lists.get(group)
      const [base, mine, theirs] = three.map((record) => (keyOf ? field(record, group) : picked(record, names)))
      if (!keyOf) return [group, threeWay(base, mine, theirs)]
      const list = mergeList([base, mine, theirs], keyOf)
      lists.set(group, list)
      return [group, outcomeOf(list, mine, theirs)]
    }),
  )
  const of = (side: 'mine' | 'theirs') => {
    const [, mine, theirs] = three
    const parts = [...groups].map(([group, names]) => {
      const list = lists.get(group)
      if (list) return listPart(group, list.of(side), mine, theirs)
      const outcome = outcomes.get(group)
      const theirsHolds = outcome === 'taken' || (outcome === 'conflict' && side === 'theirs')
      return picked(theirsHolds ? theirs : mine, names)
    })
    return Object.fromEntries(parts.flatMap((part) => Object.entries(part)))
  }
  return { outcomes, of }
}

/** Whether two records say the same, whoever said it and when. */
export function isSameBut(aside: readonly string[], a: Fields | undefined, b: Fields | undefined): boolean {
  if (!a || !b) return a === b
  const names = namesIn(a, b).filter((name) => !aside.includes(name))
  return isSameContent(picked(a, names), picked(b, names))
}

function groupsIn(three: Three, { together, aside }: FieldRules): Map<string, readonly string[]> {
  const joined = new Set(Object.values(together).flat())
  const single = namesIn(...three).filter((name) => !joined.has(name) && !aside.includes(name))
  return new Map([...Object.entries(together), ...single.map((name) => [name, [name]] as const)])
}

function outcomeOf(list: MergedList, mine: unknown, theirs: unknown): Outcome {
  if (list.conflict) return 'conflict'
  if (isSameList(mine, theirs)) return 'same'
  return isSameList(list.of('mine'), mine) ? 'kept' : 'taken'
}

/** An empty list is there if it was there on one side. */
function listPart(name: string, items: unknown[], mine: Fields | undefined, theirs: Fields | undefined): Fields {
  const there = field(mine, name) !== undefined || field(theirs, name) !== undefined
  return items.length > 0 || there ? { [name]: items } : {}
}

function picked(record: Fields | undefined, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, field(record, name)]).filter(([, value]) => value !== undefined))
}
