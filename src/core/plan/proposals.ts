import type { Assessment, Measure } from '../assessment/schema.ts'
import type { Domain, Question, Questionnaire } from '../questionnaire/schema.ts'
import { effortDays, isQuickWin } from '../scoring/effort.ts'
import { statesById } from '../scoring/questionState.ts'
import type { NeedClass, Score } from '../scoring/score.types.ts'
import type { LocalText } from '../text.ts'
import type { CostClass } from './cost.ts'
import { measuresByQuestion } from './measuresByQuestion.ts'

/** What the answers ask for: one per question with a gap, derived and never stored. Texts stay in all languages of the questionnaire. */
export interface Proposal {
  readonly question: Question
  readonly domain: Domain
  readonly need: NeedClass
  /** P = w·max(0, t'−L) [S24] */
  readonly gap: number
  /** 0..5; 0 for "weiß nicht" */
  readonly level: number
  readonly target: number
  readonly must: boolean
  /** the answer is "weiß nicht": first find out [S2] */
  readonly clarify: boolean
  /** effort class 1..5 and the person-days it stands for [S26]; `null` without a measure in the questionnaire */
  readonly effort: number | null
  readonly days: number | null
  readonly cost: CostClass | null
  readonly quickWin: boolean
  /** measures of the plan that serve the question, finished ones too */
  readonly planned: readonly Measure[]
}

/** In the order of [S25]: class, rank, questionnaire order. `score` is that of the same two. */
export function deriveMeasures(questionnaire: Questionnaire, assessment: Assessment, score: Score): Proposal[] {
  const states = statesById(questionnaire, assessment)
  const serving = measuresByQuestion(assessment.measures)
  return score.needs.flatMap((need): Proposal[] => {
    const state = states.get(need.question)
    if (!state) return []
    const { question, domain, level, target } = state
    const { measure } = question
    return [
      {
        question,
        domain,
        need: need.need,
        gap: need.gap,
        level: level ?? 0,
        target: question.must ? Math.max(target, 3) : target,
        must: question.must === true,
        clarify: need.clarify,
        effort: measure?.effort ?? null,
        days: measure ? effortDays(measure.effort) : null,
        cost: measure?.cost ?? null,
        quickWin: measure !== undefined && isQuickWin(need.need, measure.effort),
        planned: serving.get(question.id) ?? [],
      },
    ]
  })
}

/** Proposals as a person takes them in: by class, and apart what must be found out first, of whatever class. Each stands in one group. */
export interface ProposalGroups {
  readonly byNeed: Readonly<Record<NeedClass, readonly Proposal[]>>
  readonly clarify: readonly Proposal[]
}

export function groupProposals(proposals: readonly Proposal[]): ProposalGroups {
  const of = (need: NeedClass) => proposals.filter((proposal) => !proposal.clarify && proposal.need === need)
  return {
    byNeed: {
      sofort: of('sofort'),
      kurzfristig: of('kurzfristig'),
      mittelfristig: of('mittelfristig'),
      laufend: of('laufend'),
    },
    clarify: proposals.filter(({ clarify }) => clarify),
  }
}

/** Person-days of all together; `unknown` is how many have no estimate and are not in the sum. */
export function effortOf(proposals: readonly Proposal[]): { readonly days: number; readonly unknown: number } {
  return {
    days: proposals.reduce((sum, { days }) => sum + (days ?? 0), 0),
    unknown: proposals.filter(({ days }) => days === null).length,
  }
}

/** What is done first in the words of the questionnaire: first steps up to level 1, what is still missing from 2; `null` without a measure. */
export function howTo({ question: { measure }, level }: Pick<Proposal, 'question' | 'level'>): LocalText | null {
  if (!measure) return null
  return level >= 2 ? measure.complete : measure.start
}
