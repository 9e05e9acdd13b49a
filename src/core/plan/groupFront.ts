import type { Gain } from '../scoring/gain.ts'
import { type GainPart, higherGoals } from './gainParts.ts'
import { combine, frontOf, NOTHING, type Option, preferred, together } from './options.ts'
import type { Item } from './overlap.ts'

/** A gain as one number that compares as gains do. */
export type Worth = (gain: Gain) => number

export interface GroupFront {
  readonly options: readonly Option[]
  /** nothing was left out on the way: these are the best there are */
  readonly complete: boolean
}

/**
 * What a group of measures offers: for every number of days the best set. Decides on one measure after the other and remembers of each
 * set only what the measures still to come depend on; of the sets that are alike in that, the better ones are kept. When more than
 * `limit` are left, those that bring least for about the same days go. Knows no budget, so that a larger one never brings less.
 */
export function groupFront(group: readonly Item[], worth: Worth, limit: number): GroupFront {
  const steps = stepsOf(group)
  let complete = true
  let states = new Map<string, Option[]>([[steps.start, [NOTHING]]])
  for (const [i, item] of group.entries()) {
    const next = new Map<string, Option[]>()
    const keep = (memory: string, options: readonly Option[]) => {
      const closed = steps.forget(memory, i)
      const others = next.get(closed)
      if (others) for (const option of options) others.push(option)
      else next.set(closed, [...options])
    }
    const itself: Option = { days: item.days, worth: 0, size: 1, set: item.set }
    for (const [memory, options] of states) {
      if (steps.maySkip(memory, i)) keep(memory, options)
      if (!steps.mayTake(memory, i)) continue
      const taken = steps.take(memory, i, worth)
      const added = { ...itself, worth: taken.worth }
      keep(
        taken.memory,
        options.map((option) => together(option, added)),
      )
    }
    states = new Map([...next].map(([memory, options]) => [memory, frontOf(options)]))
    const left = thinned(states, limit)
    if (left !== states) complete = false
    states = left
  }
  return { options: frontOf([NOTHING, ...[...states.values()].flat()]), complete }
}

/** What no choice exceeds: each measure as if it acted alone, none needing another, and never more than all gaps there are. */
export function groupBound(group: readonly Item[], worth: Worth, budget: number): Option[] {
  const parts = new Set(group.flatMap(({ effects }) => effects.map(({ part }) => part)))
  const all = [...parts].reduce((sum, part) => sum + worth(part.atMost), 0)
  const bound = group.reduce<readonly Option[]>(
    (options, item) => {
      const alone = item.effects.reduce((sum, { part, goals }) => sum + worth(mostAlone(part, goals)), 0)
      return combine(options, [NOTHING, { ...NOTHING, days: item.days, worth: alone }], budget)
    },
    [NOTHING],
  )
  return frontOf(bound.map((option) => ({ ...option, worth: Math.min(option.worth, all) })))
}

/** Where conditions tie questions together, measures may bring more together than alone: there each counts as all of it. */
function mostAlone(part: GainPart, goals: string): Gain {
  return part.questions.length === 1 ? part.gain(goals) : part.atMost
}

/** The memory is one string: the goals of each part that measures to come act on too, and who was chosen of those that need one another. */
function stepsOf(group: readonly Item[]) {
  const index = new Map(group.map((item, i) => [item, i]))
  const indexOf = (item: Item) => index.get(item) ?? -1
  const neededBy = new Map<Item, Item[]>()
  for (const item of group) for (const other of item.needs) neededBy.set(other, [...(neededBy.get(other) ?? []), item])

  const slots = new Map<GainPart | Item, { readonly at: number; readonly length: number; last: number }>()
  let start = ''
  for (const [i, item] of group.entries()) {
    for (const { part } of item.effects) {
      const slot = slots.get(part) ?? { at: start.length, length: part.none.length, last: i }
      if (!slots.has(part)) start += part.none
      slots.set(part, { ...slot, last: i })
    }
    const related = [...item.needs, ...(neededBy.get(item) ?? [])]
    if (related.length === 0) continue
    slots.set(item, { at: start.length, length: 1, last: Math.max(i, ...related.map(indexOf)) })
    start += '0'
  }
  const closing = group.map((_, i) => [...slots.values()].filter(({ last }) => last === i))
  const slotOf = (key: GainPart | Item) => slots.get(key) ?? { at: 0, length: 0 }
  const isChosen = (memory: string, item: Item) => memory[slotOf(item).at] === '1'

  return {
    start,
    maySkip: (memory: string, i: number) =>
      (neededBy.get(group[i] as Item) ?? []).every((other) => indexOf(other) >= i || !isChosen(memory, other)),
    mayTake: (memory: string, i: number) =>
      (group[i]?.needs ?? []).every((other) => indexOf(other) >= i || isChosen(memory, other)),
    take: (memory: string, i: number, worth: Worth) => {
      const item = group[i] as Item
      let [after, added] = [memory, 0]
      for (const { part, goals } of item.effects) {
        const { at, length } = slotOf(part)
        const before = after.slice(at, at + length)
        const now = higherGoals(before, goals)
        added += worth(part.gain(now)) - worth(part.gain(before))
        after = written(after, at, now)
      }
      return { memory: slots.has(item) ? written(after, slotOf(item).at, '1') : after, worth: added }
    },
    forget: (memory: string, i: number) =>
      (closing[i] ?? []).reduce((text, { at, length }) => written(text, at, '0'.repeat(length)), memory),
  }
}

function written(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + part.length)
}

/** The same where there are no more than `limit`; else of those with about the same days the best, as many in each range of days. */
function thinned(states: Map<string, Option[]>, limit: number): Map<string, Option[]> {
  const all = [...states].flatMap(([memory, options]) => options.map((option) => ({ memory, option })))
  if (all.length <= limit) return states
  const ranges = new Map<number, typeof all>()
  for (const state of all) {
    const range = rangeOf(state.option.days)
    const others = ranges.get(range)
    if (others) others.push(state)
    else ranges.set(range, [state])
  }
  const share = Math.max(1, Math.floor(limit / ranges.size))
  const left = new Map<string, Option[]>()
  for (const range of ranges.values()) {
    for (const { memory, option } of range.toSorted((a, b) => preferred(a.option, b.option)).slice(0, share)) {
      const others = left.get(memory)
      if (others) others.push(option)
      else left.set(memory, [option])
    }
  }
  return left
}

/** Sixteen ranges up to each doubling of the days: wide enough to hold many, narrow enough that none wins by its days alone. */
function rangeOf(days: number): number {
  let [mantissa, exponent] = [days, 0]
  for (; mantissa >= 32; mantissa = Math.floor(mantissa / 2)) exponent += 1
  return exponent * 16 + mantissa
}
