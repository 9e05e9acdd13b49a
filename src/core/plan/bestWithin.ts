import type { Assessment, Measure } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import type { Gain } from '../scoring/gain.ts'
import { score } from '../scoring/score.ts'
import type { Score } from '../scoring/score.types.ts'
import { goalsOf } from '../scoring/whatIf.ts'
import { daysOf, hundredths } from './days.ts'
import { type GainPart, gainParts } from './gainParts.ts'
import { groupBound, groupFront, type Worth } from './groupFront.ts'
import { combine, NOTHING, type Option } from './options.ts'
import { type Effect, groupsOf, type Item, isOverlapping } from './overlap.ts'
import { isFinished } from './status.ts'

export interface Choice {
  /** in the order of [S25] */
  readonly measures: readonly Measure[]
  /** person-days of all of them */
  readonly days: number
  /** what they bring together [S27] */
  readonly gain: Gain
  /** no other set within the days brings more; else none brings more than `atMost` */
  readonly exact: boolean
  readonly atMost: Gain
  /** some of the candidates act on the same questions, so that their gains do not simply add up */
  readonly overlapping: boolean
  /** left out, for nobody has said what they cost */
  readonly withoutDays: readonly Measure[]
  /** left out, for they need an unfinished measure that cannot be chosen */
  readonly blocked: readonly Measure[]
}

/** Sets that are kept in all while groups of overlapping measures are searched: a fraction of a second on a slow computer. */
const EFFORT = 50_000

/**
 * Which of the candidates bring most within so many person-days [S26, S27]. What they bring adds up over groups that act on different
 * questions, so the groups are joined by a knapsack over person-days, which is exact. Within a group of overlapping measures all sets
 * that can matter are kept; only when they are too many, some are dropped, and `atMost` then comes from the relaxed problem in which
 * every measure acts alone. Candidates carry different ids; their order decides nothing.
 */
export function bestWithin(
  questionnaire: Questionnaire,
  assessment: Assessment,
  candidates: readonly Measure[],
  days: number,
  effort: number = EFFORT,
): Choice {
  const before = score(questionnaire, assessment)
  const budget = Math.floor(Math.max(days, 0) * 100 + 1e-6)
  const ordered = inOrder(candidates, before)
  const { items, withoutDays, blocked } = itemsOf(questionnaire, assessment, ordered)
  const { worth, gain } = worths(before, items.length)

  const groups = groupsOf(items)
  const overlapped = groups.reduce((sum, group) => sum + (group.length > 1 ? group.length : 0), 0)
  const limit = Math.ceil(effort / Math.max(overlapped, 1))
  const fronts = groups
    .map((group) => ({ group, ...groupFront(group, worth, limit) }))
    .toSorted((a, b) => b.options.length - a.options.length)
  const best = lastOf(
    fronts.map(({ options }) => options),
    budget,
  )
  const exact = fronts.every(({ complete }) => complete)
  const bound = exact
    ? best
    : lastOf(
        fronts.map(({ group, complete, options }) => (complete ? options : groupBound(group, worth, budget))),
        budget,
      )

  return {
    measures: items.filter(({ set }) => (best.set & set) !== 0n).map(({ measure }) => measure),
    days: best.days / 100,
    gain: gain(best.worth),
    exact: exact || bound.worth <= best.worth,
    atMost: gain(bound.worth),
    overlapping: isOverlapping(items),
    withoutDays,
    blocked,
  }
}

/** The knapsack: one group after the other, each number of days with the best that it can bring. The last brings most. */
function lastOf(fronts: readonly (readonly Option[])[], budget: number): Option {
  return fronts.reduce((joined, front) => combine(joined, front, budget), [NOTHING]).at(-1) ?? NOTHING
}

/** By their most urgent question [S25], then by id. */
function inOrder(candidates: readonly Measure[], { needs }: Score): Measure[] {
  const places = new Map(needs.map(({ question }, i) => [question, i]))
  const place = (measure: Measure) =>
    Math.min(...[...goalsOf([measure]).keys()].map((id) => places.get(id) ?? needs.length), needs.length)
  return candidates
    .map((measure) => ({ measure, at: place(measure) }))
    .toSorted((a, b) => a.at - b.at || (a.measure.id < b.measure.id ? -1 : 1))
    .map(({ measure }) => measure)
}

function itemsOf(questionnaire: Questionnaire, assessment: Assessment, ordered: readonly Measure[]) {
  const needed = neededIds(assessment, ordered)
  const withoutDays = ordered.filter((measure) => daysOf(measure) === null)
  let usable = ordered.filter((measure) => daysOf(measure) !== null)
  for (let left = usable.length + 1; usable.length < left; ) {
    left = usable.length
    const ids = new Set(usable.map(({ id }) => id))
    usable = usable.filter((measure) => needed(measure).every((id) => ids.has(id)))
  }
  const partOf = gainParts(questionnaire, assessment)
  const items = usable.map((measure, i) => ({
    measure,
    days: hundredths(daysOf(measure) ?? 0),
    set: 1n << BigInt(usable.length - 1 - i),
    effects: effectsOf(measure, partOf),
    needs: [] as Item[],
  }))
  const byId = new Map(items.map((item) => [item.measure.id, item]))
  for (const item of items) item.needs.push(...needed(item.measure).flatMap((id) => byId.get(id) ?? []))
  const blocked = ordered.filter((measure) => daysOf(measure) !== null && !byId.has(measure.id))
  return { items: items as readonly Item[], withoutDays, blocked }
}

/** Of a measure, what has to be finished before it and is not; what is gone from the plan holds nothing up. */
function neededIds({ measures }: Assessment, candidates: readonly Measure[]): (measure: Measure) => string[] {
  const unfinished = new Set([...measures, ...candidates].filter((measure) => !isFinished(measure)).map(({ id }) => id))
  return ({ id, dependsOn = [] }) => [...new Set(dependsOn)].filter((other) => other !== id && unfinished.has(other))
}

/** What a measure does, part by part; what it does not change is left out, so that it ties nothing together. */
function effectsOf(measure: Measure, partOf: (question: string) => GainPart | null): Effect[] {
  const goals = goalsOf([measure])
  const parts = new Set([...goals.keys()].flatMap((question) => partOf(question) ?? []))
  return [...parts]
    .map((part) => ({
      part,
      goals: part.questions.map((question) => String((goals.get(question) ?? -1) + 1)).join(''),
    }))
    .filter((effect) => effect.part.matter(effect.goals))
}

/**
 * MUSS met come first whatever the gap [S27]: one weighs more than all gaps together, also when the bound counts a gap once for
 * every measure that closes it. Whole numbers throughout [S21].
 */
function worths({ needs }: Score, measures: number): { worth: Worth; gain: (worth: number) => Gain } {
  const must = 1 + (measures + 1) * needs.reduce((sum, { gap }) => sum + gap, 0)
  return {
    worth: (gain) => gain.must * must + gain.gap,
    gain: (worth) => ({ must: Math.floor(worth / must), gap: worth - Math.floor(worth / must) * must }),
  }
}
