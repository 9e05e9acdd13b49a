import type { Assessment } from '../../core/assessment/schema.ts'
import type { Domain, Questionnaire } from '../../core/questionnaire/schema.ts'
import { type QuestionState, questionStates } from '../../core/scoring/questionState.ts'
import { score } from '../../core/scoring/score.ts'
import type { DomainScore } from '../../core/scoring/score.types.ts'
import { type Progress, progressOf } from '../../parts/question/progress.ts'

/** What is said of a Themenfeld where its questions are not shown. */
export interface DomainFigures {
  readonly id: string
  readonly progress: Progress
  readonly score: DomainScore
  /** highest level the questions of this Themenfeld offer: 'Mittelwert 2,1 von 3' */
  readonly top: number
}

export interface DomainView extends DomainFigures {
  readonly domain: Domain
  /** questions in scope */
  readonly states: readonly QuestionState[]
}

export interface QuestionsView {
  /** all questions, those out of scope too, in questionnaire order */
  readonly states: readonly QuestionState[]
  readonly domains: readonly DomainView[]
  readonly progress: Progress
  readonly outOfScope: number
}

/** Everything the screen says about an assessment beside the answers themselves. */
export function viewOf(questionnaire: Questionnaire, assessment: Assessment): QuestionsView {
  const states = questionStates(questionnaire, assessment)
  const { domains } = score(questionnaire, assessment)
  const views = questionnaire.domains.flatMap((domain, i): DomainView[] => {
    const figures = domains[i]
    if (!figures) return []
    const own = states.filter((state) => state.domain === domain && state.status !== 'out')
    const top = own.reduce((highest, state) => Math.max(highest, state.top), 0)
    return [{ id: domain.id, domain, states: own, progress: progressOf(own), score: figures, top }]
  })
  const progress = progressOf(states)
  return { states, domains: views, progress, outOfScope: states.length - progress.inScope }
}

/** `undefined`: there is no such Themenfeld. */
export function figuresOf(views: readonly DomainView[], domain: string): DomainFigures | undefined {
  const view = views.find(({ id }) => id === domain)
  return view && bare(view)
}

/** Of all Themenfelder, in questionnaire order. */
export function allFigures(views: readonly DomainView[]): DomainFigures[] {
  return views.map(bare)
}

function bare({ id, progress, score, top }: DomainView): DomainFigures {
  return { id, progress, score, top }
}
