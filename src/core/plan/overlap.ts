import type { Measure } from '../assessment/schema.ts'
import type { GainPart, Goals } from './gainParts.ts'

/** A measure that can be chosen, with all that decides what it brings and costs. */
export interface Item {
  readonly measure: Measure
  /** hundredths of a person-day */
  readonly days: number
  readonly set: bigint
  readonly effects: readonly Effect[]
  /** what must be chosen with it because it is not finished yet */
  readonly needs: readonly Item[]
}

export interface Effect {
  readonly part: GainPart
  readonly goals: Goals
}

/** Groups of measures that act on the same part or need one another; what the groups bring adds up. */
export function groupsOf(items: readonly Item[]): Item[][] {
  const neighbours = neighboursOf(items)
  const seen = new Set<Item>()
  return items.flatMap((item) => {
    if (seen.has(item)) return []
    const group: Item[] = []
    const waiting = [item]
    seen.add(item)
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      group.push(next)
      for (const other of neighbours.get(next) ?? []) {
        if (!seen.has(other)) waiting.push(other)
        seen.add(other)
      }
    }
    return [inGoodOrder(group, neighbours)]
  })
}

/** Whether the gains of single measures simply add up. */
export function isOverlapping(items: readonly Item[]): boolean {
  const parts = items.flatMap(({ effects }) => effects.map(({ part }) => part))
  return new Set(parts).size < parts.length
}

function neighboursOf(items: readonly Item[]): ReadonlyMap<Item, ReadonlySet<Item>> {
  const neighbours = new Map(items.map((item) => [item, new Set<Item>()]))
  const join = (a: Item, b: Item) => {
    neighbours.get(a)?.add(b)
    neighbours.get(b)?.add(a)
  }
  const onPart = new Map<GainPart, Item[]>()
  for (const item of items) {
    for (const other of item.needs) join(item, other)
    for (const { part } of item.effects) {
      const others = onPart.get(part) ?? []
      for (const other of others) join(item, other)
      others.push(item)
      onPart.set(part, others)
    }
  }
  return neighbours
}

/** So that at every moment as few measures as possible have been decided on that the rest still depends on: a hub before its spokes. */
function inGoodOrder(group: readonly Item[], neighbours: ReadonlyMap<Item, ReadonlySet<Item>>): Item[] {
  const ordered: Item[] = []
  const left = new Set(group)
  /** how many neighbours of a measure are not in order yet */
  const ahead = new Map(group.map((item) => [item, neighbours.get(item)?.size ?? 0]))
  const growth = (item: Item) => {
    const closes = [...(neighbours.get(item) ?? [])].filter((other) => !left.has(other) && ahead.get(other) === 1)
    return ((ahead.get(item) ?? 0) > 0 ? 1 : 0) - closes.length
  }
  while (left.size > 0) {
    const [next] = [...left]
      .map((item) => ({ item, growth: growth(item), degree: neighbours.get(item)?.size ?? 0 }))
      .toSorted((a, b) => a.growth - b.growth || b.degree - a.degree || (a.item.set > b.item.set ? -1 : 1))
    if (!next) break
    left.delete(next.item)
    ordered.push(next.item)
    for (const other of neighbours.get(next.item) ?? []) ahead.set(other, (ahead.get(other) ?? 0) - 1)
  }
  return ordered
}
