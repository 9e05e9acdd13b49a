import { changedMeaning } from '../comparison/changedMeaning.ts'
import { type ComparedAnswer, compareAssessments, type Scored } from '../scoring/compare.ts'
import { statesById } from '../scoring/questionState.ts'
import { score } from '../scoring/score.ts'
import type { ReportChanges } from './issued.ts'

interface ChangesInput {
  readonly earlier: Scored
  readonly later: Scored
  readonly say: (text: Readonly<Record<string, string>>) => string
  /** whether minimum requirements may be named */
  readonly named: boolean
}

/** Level from which a minimum requirement is met [S11] */
const MET = 3

/** What changed on the questions that both assessments answered [S28]; `null`: they have none in common. */
export function reportChanges({ earlier, later, say, named }: ChangesInput): ReportChanges | null {
  const changed = changedMeaning([earlier.questionnaire, later.questionnaire])
  const { common, domains, answers, ...figures } = compareAssessments(earlier, later, new Set(changed.keys()))
  if (common === 0) return null
  const { overall } = score(earlier.questionnaire, earlier.assessment)
  const states = statesById(later.questionnaire, later.assessment)
  // both sides by what counts as a minimum requirement now, as in the figures
  const musts = named
    ? answers.flatMap((answer) => {
        const question = states.get(answer.question)?.question
        return question?.must ? [{ text: say(question.text), ...levelsOf(answer) }] : []
      })
    : []
  const titles = new Map(later.questionnaire.domains.map(({ id, title }) => [id, say(title)]))
  const moves = answers.map(levelsOf)
  return {
    since: earlier.assessment.audit.asOf ?? earlier.assessment.createdAt.slice(0, 10),
    before: { stage: overall.stage, must: overall.must },
    compared: { common, earlier: figures.earlier, later: figures.later },
    domains: domains.map(({ id, earlier, later }) => ({
      title: titles.get(id) ?? id,
      earlier: earlier.mean,
      later: later.mean,
    })),
    better: moves.filter(({ from, to }) => to > from).length,
    worse: moves.filter(({ from, to }) => to < from).length,
    newlyMet: musts.filter(({ from, to }) => from < MET && to >= MET).map(({ text }) => text),
    noLongerMet: musts.filter(({ from, to }) => from >= MET && to < MET).map(({ text }) => text),
  }
}

/** "Weiß nicht" counts as 0 [S2]. */
function levelsOf({ earlier, later }: ComparedAnswer): { readonly from: number; readonly to: number } {
  return { from: earlier === 'unknown' ? 0 : earlier, to: later === 'unknown' ? 0 : later }
}
