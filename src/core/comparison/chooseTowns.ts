import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'
import { type Gist, type GistHead, isAnswered } from './gist.ts'
import { compareVisits } from './visitOrder.ts'

/** A questionnaire and major version: within it the same id means the same [S28]. */
export interface Comparable {
  /** 'it-check-kommunen@1' */
  readonly key: string
  /** the newest version that an assessment has */
  readonly newest: Questionnaire
  /** series with at least one assessment that can be compared */
  readonly towns: number
}

export interface TownChoice {
  /** the series */
  readonly key: string
  /** what is compared of it: the newest, unless another one was chosen */
  readonly gist: Gist
  /** all of the series that could be, newest first */
  readonly visits: readonly Gist[]
  /** a newer series is about the same municipality, so the two would count twice */
  readonly repeats: boolean
}

export const LEFT_OUT = ['other-questionnaire', 'nothing-answered', 'older'] as const
export type LeftOutReason = (typeof LEFT_OUT)[number]

export interface LeftOut {
  readonly assessment: GistHead
  readonly reason: LeftOutReason
}

export interface TownChoices {
  /** in the order in which their series were met */
  readonly towns: readonly TownChoice[]
  readonly leftOut: readonly LeftOut[]
}

function comparableKey({ questionnaire }: Gist): string {
  return `${questionnaire.id}@${questionnaire.version.split('.')[0]}`
}

/** What can be compared at all, the one with most municipalities first. */
export function comparablesIn(all: readonly Gist[]): Comparable[] {
  const groups = groupBy(all.filter(isAnswered), comparableKey)
  return [...groups]
    .map(([key, group]) => ({
      key,
      newest: group.reduce((a, b) => (compareVersions(a.questionnaire.version, b.questionnaire.version) < 0 ? b : a))
        .questionnaire,
      towns: new Set(group.map(({ assessment }) => assessment.series)).size,
    }))
    .sort((a, b) => b.towns - a.towns)
}

/**
 * One assessment of each series with this questionnaire. Nothing disappears without a reason: what does not take part is in `leftOut`.
 * @param picked by series: the id of the assessment that was chosen instead of the newest
 */
export function chooseTowns(
  all: readonly Gist[],
  key: string,
  picked: ReadonlyMap<string, string> = new Map(),
): TownChoices {
  const leftOut: LeftOut[] = []
  const leave = ({ assessment }: Gist, reason: LeftOutReason) => leftOut.push({ assessment, reason })
  const able = all.filter((gist) => {
    if (comparableKey(gist) !== key) leave(gist, 'other-questionnaire')
    else if (!isAnswered(gist)) leave(gist, 'nothing-answered')
    else return true
    return false
  })
  const chosen = [...groupBy(able, ({ assessment }) => assessment.series)].map(([series, group]) => {
    const visits = group.toSorted((a, b) => compareVisits(b.assessment, a.assessment))
    const gist = visits.find(({ assessment }) => assessment.id === picked.get(series)) ?? visits[0]
    for (const visit of visits) if (visit !== gist) leave(visit, 'older')
    return { key: series, gist: gist as Gist, visits }
  })
  const newest = new Map<string, string>()
  for (const { key: series, gist } of chosen.toSorted((a, b) => compareVisits(b.gist.assessment, a.gist.assessment))) {
    const place = placeOf(gist.assessment)
    if (!newest.has(place)) newest.set(place, series)
  }
  const towns = chosen.map((town) => ({ ...town, repeats: newest.get(placeOf(town.gist.assessment)) !== town.key }))
  return { towns, leftOut }
}

/** The official key of the municipality; without one its name, where there is one. */
function placeOf({ municipality, series }: GistHead): string {
  const key = municipality.key?.trim()
  if (key) return `key ${key}`
  const name = municipality.name.trim().toLowerCase()
  return name === '' ? `series ${series}` : `name ${name}/${municipality.state ?? ''}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
