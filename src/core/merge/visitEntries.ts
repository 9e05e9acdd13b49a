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

/** The plan with one of these entries as it came out of the merge; `undefined` takes it away. */
export function withVisitEntry(visit: Fields, name: string, value: unknown): Fields {
  const { talks, ...beside } = visit
  if (name === 'talks') return value === undefined ? beside : { ...beside, talks: talks ?? {} }
  if (!name.startsWith(TALK)) return without(visit, name, value)
  return { ...beside, talks: without(isFields(talks) ? talks : {}, name.slice(TALK.length), value) }
}

function without(record: Fields, name: string, value: unknown): Fields {
  const others = Object.entries(record).filter(([key]) => key !== name)
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]])
}
