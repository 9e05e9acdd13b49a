import { useMemo, useSyncExternalStore } from 'react'
import { countingAnswers } from '../../core/assessment/countingAnswers.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Domain, Question } from '../../core/questionnaire/schema.ts'
import type { Header } from '../../storage/database.ts'
import type { AssessmentFeed, AssessmentState } from '../../storage/openAssessment.ts'
import { type QuestionsView, viewOf } from './view.ts'

/** Everything the parts of the screen choose from. */
export interface Standing {
  readonly view: QuestionsView
  readonly header: Header
  /** those that count */
  readonly answers: Readonly<Record<string, Answer>>
}

/** What the screen says about the assessment, reckoned once per change for all parts that show a piece of it. */
export class LiveView {
  readonly feed: AssessmentFeed
  /** by question id, in outline; they never change, so a piece names questions by their ids */
  readonly questions: ReadonlyMap<string, { readonly question: Question; readonly domain: Domain }>
  #of: AssessmentState | null = null
  #standing: Standing | null = null

  constructor(feed: AssessmentFeed) {
    this.feed = feed
    const { domains } = feed.questionnaire
    this.questions = new Map(
      domains.flatMap((domain) => domain.questions.map((question) => [question.id, { question, domain }] as const)),
    )
  }

  get(): Standing {
    const state = this.feed.getAhead()
    if (this.#standing && this.#of === state) return this.#standing
    const { header, assessment } = state
    const view = viewOf(this.feed.questionnaire, assessment)
    this.#of = state
    this.#standing = { view, header, answers: countingAnswers(assessment) }
    return this.#standing
  }
}

/**
 * A piece of what the screen says. A component that asks for one is drawn again only when its piece says something else, so that an answer
 * does not draw the whole screen. `select` keeps its identity between renders; what it gives is small, because it is compared as JSON.
 */
export function usePiece<T>(live: LiveView, select: (standing: Standing) => T): T {
  const read = useMemo(() => reader(live, select), [live, select])
  return useSyncExternalStore(live.feed.subscribe, read)
}

/** The same in the frame that shows an answer given here; dear for everything in it: for the one thing that is looked at while one answers. */
export function usePieceAtOnce<T>(live: LiveView, select: (standing: Standing) => T): T {
  const read = useMemo(() => reader(live, select), [live, select])
  return useSyncExternalStore(live.feed.subscribeAhead, read)
}

function reader<T>(live: LiveView, select: (standing: Standing) => T): () => T {
  let last: { readonly standing: Standing; readonly piece: T } | null = null
  return () => {
    const standing = live.get()
    if (last?.standing === standing) return last.piece
    const piece = last ? kept(last.piece, select(standing)) : select(standing)
    last = { standing, piece }
    return piece
  }
}

/** `before` where it says the same; of a list or an object each part that says the same. */
function kept<T>(before: T, now: T): T {
  if (before === now || JSON.stringify(before) === JSON.stringify(now)) return before
  if (Array.isArray(before) && Array.isArray(now)) return now.map((item, i) => kept(before[i], item)) as T
  if (!isObject(before) || !isObject(now)) return now
  return Object.fromEntries(Object.entries(now).map(([key, part]) => [key, kept(before[key], part)])) as T
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
