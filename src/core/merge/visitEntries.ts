import { type Fields, field, isFields } from './threeWay.ts'

/** Before the id of a conversation in the name of its entry: 'talks/office.it' */
const TALK = 'talks/'

/**
 * The plan of a visit as entries that are merged one by one: two people may each lead a conversation. `null`: there is none to take apart.
 * 'talks' stands for there being a record of them.
 */
export function visitEntries(visit: unknown): Fields | null {
  const talks = isFields(visit) ? field(visit, 'talks') : undefined
  if (!isFields(visit) || (talks !== undefined && !isFields(talks))) return null
  if (talks === undefined) return visit
  const byName = Object.entries(talks).map(([id, talk]) => [TALK + id, talk] as const)
  return { ...visit, talks: {}, ...Object.fromEntries(byName) }
}

/** The entries in the order in which they can be put together again: conversations before the record of them. */
export function inOrderOfVisit(names: readonly string[]): string[] {
  return [...names.filter((name) => name !== 'talks'), ...names.filter((name) => name === 'talks')]
}

/** The plan with one of these entries as it came out of the merge; `undefined` takes it away. */
export function withVisitEntry(visit: Fields, name: string, value: unknown): Fields {
  const { talks, ...beside } = visit
  if (name === 'talks') return withRecord(visit, value !== undefined)
  if (!name.startsWith(TALK)) return without(visit, name, value)
  // what isn't there can't be taken out: else an empty record of conversations would come into being
  if (value === undefined && talks === undefined) return visit
  return { ...beside, talks: without(isFields(talks) ? talks : {}, name.slice(TALK.length), value) }
}

/** One that still has conversations of the other side stays, so this entry comes after those of the conversations. */
function withRecord(visit: Fields, there: boolean): Fields {
  const { talks, ...beside } = visit
  if (there) return { ...beside, talks: talks ?? {} }
  return isFields(talks) && Object.keys(talks).length > 0 ? visit : beside
}

function without(record: Fields, name: string, value: unknown): Fields {
  const others = Object.entries(record).filter(([key]) => key !== name)
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]])
}
