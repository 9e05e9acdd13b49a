import type { Talk, Visit } from '../assessment/schema.ts'
import type { VisitPlan } from './plannedTalks.ts'
import { paused, running } from './timer.ts'

/** What somebody does to the plan, said so that it can be done to whatever another tab has stored in the meantime. */
export type VisitEdit = (visit: Visit) => Visit

/** What can be set of one conversation; `undefined` takes a field away. */
export type TalkFields = { readonly [K in keyof Talk]?: Talk[K] | undefined }

/** First stores what was only proposed: from then on the plan stays as it is. */
export function onPlan({ talks }: VisitPlan, edit: VisitEdit): VisitEdit {
  return (visit) => {
    const stored = visit.talks ?? {}
    const missing = talks.filter(({ id }) => !Object.hasOwn(stored, id))
    const added = missing.map(({ id, talk }) => [id, talk] as const)
    return edit({ ...visit, talks: { ...stored, ...Object.fromEntries(added) } })
  }
}

/** When the visit begins and its days end; '' takes one away. */
export function setDays(fields: Pick<Visit, 'date' | 'start' | 'until'>): VisitEdit {
  return (visit) => defined({ ...visit, ...fields })
}

export function changeTalk(id: string, fields: TalkFields): VisitEdit {
  return (visit) => withTalk(visit, id, (talk) => defined({ ...talk, ...fields }) as Talk)
}

/** Changes places with the conversation before (-1) or after (1) it. */
export function moveTalk(id: string, by: 1 | -1): VisitEdit {
  return (visit) => {
    const order = inOrder(visit)
    const at = order.indexOf(id)
    const other = order[at + by]
    if (at < 0 || other === undefined) return visit
    const moved = order.with(at, other).with(at + by, id)
    return { ...visit, talks: mapTalks(visit, (talk, key) => ({ ...talk, order: moved.indexOf(key) + 1 })) }
  }
}

/** Takes questions out of wherever they are and puts them into another conversation. */
export function moveQuestions(questions: readonly string[], to: string): VisitEdit {
  return (visit) => {
    if (!Object.hasOwn(visit.talks ?? {}, to)) return visit
    const moved = new Set(questions)
    return {
      ...visit,
      talks: mapTalks(visit, (talk, id) => {
        const left = talk.questions.filter((question) => !moved.has(question))
        return { ...talk, questions: id === to ? [...left, ...moved] : left }
      }),
    }
  }
}

/** A conversation of its own for some questions of another, right after it: the same people, unless `fields` say otherwise. */
export function splitTalk(
  from: string,
  questions: readonly string[],
  { id, ...fields }: TalkFields & { readonly id: string },
): VisitEdit {
  return (visit) => {
    const source = visit.talks?.[from]
    if (!source) return visit
    const { roles, place, breakAfter } = source
    const order = source.order + 0.5
    const talk = defined({ roles, place, breakAfter, ...fields, order, questions: [] }) as Talk
    const there = { ...visit, talks: { ...visit.talks, [id]: talk } }
    return renumbered(moveQuestions(questions, id)(there))
  }
}

/** Takes away a conversation without questions; one that has some stays. */
export function removeTalk(id: string, questions: number): VisitEdit {
  return (visit) => {
    if (questions > 0) return visit
    const talks = Object.entries(visit.talks ?? {}).filter(([key]) => key !== id)
    return { ...visit, talks: Object.fromEntries(talks) }
  }
}

/** Back to a proposal; a conversation that has begun keeps its questions and its time. */
export const planAnew: VisitEdit = (visit) => {
  const begun = Object.entries(visit.talks ?? {}).filter(([, { seconds = 0, since }]) => seconds > 0 || since)
  const { talks: _, ...rest } = visit
  return begun.length > 0 ? { ...rest, talks: Object.fromEntries(begun) } : rest
}

/** One talks to one person at a time: the timers of all others stop. */
export function startTimer(id: string, now: string): VisitEdit {
  return (visit) => ({
    ...visit,
    talks: mapTalks(visit, (talk, key) => (key === id ? running(talk, now) : paused(talk, now))),
  })
}

export function pauseTimer(id: string, now: string): VisitEdit {
  return (visit) => withTalk(visit, id, (talk) => paused(talk, now))
}

function inOrder({ talks = {} }: Visit): string[] {
  return Object.entries(talks)
    .toSorted(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1))
    .map(([id]) => id)
}

function renumbered(visit: Visit): Visit {
  const order = inOrder(visit)
  return { ...visit, talks: mapTalks(visit, (talk, id) => ({ ...talk, order: order.indexOf(id) + 1 })) }
}

function withTalk(visit: Visit, id: string, change: (talk: Talk) => Talk): Visit {
  return { ...visit, talks: mapTalks(visit, (talk, key) => (key === id ? change(talk) : talk)) }
}

function mapTalks({ talks = {} }: Visit, change: (talk: Talk, id: string) => Talk): Record<string, Talk> {
  return Object.fromEntries(Object.entries(talks).map(([id, talk]) => [id, change(talk, id)]))
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as T
}
