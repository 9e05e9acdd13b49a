import type { Talk } from '../assessment/schema.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { estimatedMinutes, secondsFor } from './estimate.ts'
import { schedule } from './schedule.ts'
import { isWalkedTo, type KnownPlace, placeFor } from './where.ts'

/** A longer conversation is cut, where a Themenfeld ends if one does: after that nobody listens any more. */
const LONGEST_MIN = 90
/** How long the parts are made, about. */
const GOOD_MIN = 75
/** To get from one room to the next and look through the notes. */
const BREAK_MIN = 10
const LUNCH_MIN = 45
/** Minutes since midnight from which on a conversation ends in time for lunch. */
const LUNCH_FROM = 11 * 60 + 30

export interface Asked {
  readonly question: Question
  /** id of its Themenfeld */
  readonly domain: string
}

/** Talks by id, as they are stored. */
export type Talks = Readonly<Record<string, Talk>>

/**
 * Conversations about these questions: by whom one talks to, in the order of the questionnaire's roles, and by where one stands. Each
 * question is in exactly one.
 * @param asked in questionnaire order
 * @param perQuestion seconds, as `secondsPerQuestion` says
 */
export function proposeTalks(questionnaire: Questionnaire, asked: readonly Asked[], perQuestion: number): Talks {
  const groups = new Map<string, Asked[]>()
  for (const one of asked) {
    const key = groupOf(one.question)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rank = rankOfRoles(questionnaire)
  const sorted = [...groups].toSorted(([, a], [, b]) => rank(a) - rank(b))
  const parts = sorted.flatMap(([key, members]) =>
    cut(members, perQuestion).map((part, i) => [i === 0 ? key : `${key}.${i + 1}`, part] as const),
  )
  const talks = parts.map(([id, part], i) => [id, talkAbout(part, i + 1)] as const)
  return withBreaks(talks, asked, perQuestion)
}

/** 'office.it', 'serverRoom': the id that a conversation about this question has when nobody planned otherwise. */
function groupOf(question: Question): string {
  const place = placeFor(question)
  const [role] = question.ask ?? []
  return isWalkedTo(place) || role === undefined ? place : `${place}.${role}`
}

/** One begins with the head of administration and goes to a place that several are needed at after all of them. */
function rankOfRoles({ roles = [] }: Questionnaire): (members: readonly Asked[]) => number {
  const places: readonly KnownPlace[] = ['office', 'serverRoom', 'building', 'remote']
  return (members) => {
    const ranks = members.map(({ question: { ask = [] } }) => roles.findIndex(({ id }) => id === ask[0]))
    const known = ranks.filter((rank) => rank >= 0)
    const place = members[0] ? places.indexOf(placeFor(members[0].question)) : 0
    return (known.length > 0 ? Math.max(...known) : roles.length) * places.length + place
  }
}

function talkAbout(members: readonly Asked[], order: number): Talk {
  const [first] = members
  const roles = new Set(members.flatMap(({ question: { ask = [] } }) => ask.slice(0, 1)))
  return {
    order,
    roles: [...roles],
    place: first ? placeFor(first.question) : 'office',
    questions: members.map(({ question }) => question.id),
  }
}

/** Parts of about the same length, none longer than `LONGEST_MIN` unless it is a single question. */
function cut(members: readonly Asked[], perQuestion: number): Asked[][] {
  const minutes = (part: readonly Asked[]) =>
    estimatedMinutes(
      part.map(({ question }) => question),
      perQuestion,
    )
  if (minutes(members) <= LONGEST_MIN) return [[...members]]
  const count = Math.ceil(minutes(members) / GOOD_MIN)
  return distributed(byDomain(members), count, perQuestion).flatMap((part) =>
    minutes(part) <= LONGEST_MIN
      ? [part]
      : distributed(
          part.map((one) => [one]),
          Math.ceil(minutes(part) / GOOD_MIN),
          perQuestion,
        ),
  )
}

/** What stays together goes to the part in which its middle lies. */
function distributed(units: readonly (readonly Asked[])[], count: number, perQuestion: number): Asked[][] {
  const work = (unit: readonly Asked[]) =>
    unit.reduce((sum, { question }) => sum + secondsFor(question, perQuestion), 0)
  const share = units.reduce((sum, unit) => sum + work(unit), 0) / count
  const parts = Array.from({ length: count }, (): Asked[] => [])
  let before = 0
  for (const unit of units) {
    parts[Math.floor((before + work(unit) / 2) / share)]?.push(...unit)
    before += work(unit)
  }
  return parts.filter((part) => part.length > 0)
}

function byDomain(members: readonly Asked[]): Asked[][] {
  const domains = new Set(members.map(({ domain }) => domain))
  return [...domains].map((id) => members.filter(({ domain }) => domain === id))
}

/** One lunch a day, after the first conversation that ends late enough for it. */
function withBreaks(talks: readonly (readonly [string, Talk])[], asked: readonly Asked[], perQuestion: number): Talks {
  const byId = new Map(asked.map(({ question }) => [question.id, question]))
  const lengthOf = ({ questions }: Talk) =>
    estimatedMinutes(
      questions.flatMap((id) => byId.get(id) ?? []),
      perQuestion,
    )
  const planned: [string, Talk][] = []
  const fed = new Set<number>()
  for (const [id, talk] of talks) {
    planned.push([id, { ...talk, breakAfter: BREAK_MIN }])
    const slot = schedule(planned.map(([, one]) => ({ talk: one, minutes: lengthOf(one) }))).at(-1)
    if (!slot || slot.to < LUNCH_FROM || fed.has(slot.day)) continue
    fed.add(slot.day)
    planned[planned.length - 1] = [id, { ...talk, breakAfter: LUNCH_MIN }]
  }
  return Object.fromEntries(planned)
}
