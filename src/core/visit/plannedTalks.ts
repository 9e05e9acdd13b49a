import { paceOf } from '../assessment/pace.ts'
import type { Assessment, Talk, Visit } from '../assessment/schema.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../scoring/questionState.ts'
import { estimatedMinutes, secondsPerQuestion } from './estimate.ts'
import { proposeTalks, type Talks } from './propose.ts'
import { type Slot, schedule } from './schedule.ts'

/** One conversation of the plan. */
export interface PlannedTalk {
  readonly id: string
  readonly talk: Talk
  /** in scope, in questionnaire order */
  readonly questions: readonly QuestionState[]
  /** as set, else as estimated */
  readonly minutes: number
  readonly estimated: boolean
  readonly slot: Slot
}

/** Everything the screens of a visit show. */
export interface VisitPlan {
  readonly visit: Visit
  /** somebody changed or began something: until then it is a proposal */
  readonly stored: boolean
  readonly talks: readonly PlannedTalk[]
  /** the pace was measured: `null` where a usual one was taken */
  readonly pace: { readonly secondsPerQuestion: number; readonly measured: boolean }
}

/**
 * The plan of a visit: as it is stored, or a proposal. Whatever is stored, each question in scope is in exactly one conversation: the first
 * that names it, or the one where it would be asked by whom and where.
 */
export function visitPlan(questionnaire: Questionnaire, assessment: Assessment): VisitPlan {
  const states = questionStates(questionnaire, assessment).filter(({ status }) => status !== 'out')
  const pace = paceOf(assessment.answers)
  const perQuestion = secondsPerQuestion(pace)
  const { visit = {} } = assessment
  const talks = complete(questionnaire, states, visit.talks ?? {}, perQuestion)
  const timed = talks.map(([id, talk, questions]) => {
    const minutes = talk.minutes ?? estimated(questions, perQuestion)
    return { id, talk, questions, minutes, estimated: talk.minutes === undefined }
  })
  const slots = schedule(timed, visit)
  return {
    visit,
    stored: Object.keys(visit.talks ?? {}).length > 0,
    talks: timed.map((one, i) => ({ ...one, slot: slots[i] ?? { day: 1, from: 0, to: 0, clashes: false } })),
    pace: { secondsPerQuestion: perQuestion, measured: pace !== null },
  }
}

/** The conversation that a question is in; `undefined`: it is out of scope, or there is none of that id. */
export function talkWith(plan: VisitPlan, question: string): PlannedTalk | undefined {
  return plan.talks.find(({ questions }) => questions.some((state) => state.question.id === question))
}

type Complete = readonly [id: string, talk: Talk, questions: readonly QuestionState[]]

function complete(
  questionnaire: Questionnaire,
  states: readonly QuestionState[],
  stored: Talks,
  perQuestion: number,
): Complete[] {
  const inOrder = Object.entries(stored).toSorted(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1))
  const home = new Map<string, string>()
  for (const [id, { questions }] of inOrder) {
    for (const question of questions) if (!home.has(question)) home.set(question, id)
  }
  const asked = (of: readonly QuestionState[]) => of.map(({ question, domain }) => ({ question, domain: domain.id }))
  const homeless = states.filter(({ question }) => !home.has(question.id))
  const last = inOrder.at(-1)?.[1].order ?? 0
  const added: [string, Talk][] = []
  for (const [id, talk] of Object.entries(proposeTalks(questionnaire, asked(homeless), perQuestion))) {
    const there = inOrder.find(([, one]) => isAlike(one, talk))?.[0]
    const key = there ?? unused(id, stored)
    for (const question of talk.questions) home.set(question, key)
    if (there === undefined) added.push([key, { ...talk, order: last + talk.order }])
  }
  return [...inOrder, ...added].map(([id, talk]) => [
    id,
    talk,
    states.filter(({ question }) => home.get(question.id) === id),
  ])
}

function isAlike(one: Talk, other: Talk): boolean {
  return one.place === other.place && other.roles.every((role) => one.roles.includes(role))
}

function unused(id: string, stored: Talks): string {
  return Object.hasOwn(stored, id) ? unused(`${id}.+`, stored) : id
}

function estimated(states: readonly QuestionState[], perQuestion: number): number {
  return estimatedMinutes(
    states.map(({ question }) => question),
    perQuestion,
  )
}
