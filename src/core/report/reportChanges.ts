import { compareAssessments, type Scored } from '../scoring/compare.ts'
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

/** What changed on the questions that both assessments answered [S28]; `null`: they have none in common. */
export function reportChanges({ earlier, later, say, named }: ChangesInput): ReportChanges | null {
  const { common, domains, answers, ...figures } = compareAssessments(earlier, later)
  if (common === 0) return null
  const before = statesById(earlier.questionnaire, earlier.assessment)
  const now = statesById(later.questionnaire, later.assessment)
  const compared = answers.map(({ question }) => ({ before: before.get(question), after: now.get(question) }))
  const levelOf = (level: number | 'unknown') => (level === 'unknown' ? 0 : level)
  const turned = (from: 'met' | 'missed', to: 'met' | 'missed') =>
    named
      ? compared.flatMap((pair) =>
          pair.before?.must === from && pair.after?.must === to ? [say(pair.after.question.text)] : [],
        )
      : []
  const titles = new Map(later.questionnaire.domains.map(({ id, title }) => [id, say(title)]))
  return {
    since: earlier.assessment.audit.asOf ?? earlier.assessment.createdAt.slice(0, 10),
    stage: {
      earlier: score(earlier.questionnaire, earlier.assessment).overall.stage,
      later: score(later.questionnaire, later.assessment).overall.stage,
    },
    compared: { common, earlier: figures.earlier, later: figures.later },
    domains: domains.map(({ id, earlier, later }) => ({
      title: titles.get(id) ?? id,
      earlier: earlier.mean,
      later: later.mean,
    })),
    better: answers.filter((answer) => levelOf(answer.later) > levelOf(answer.earlier)).length,
    worse: answers.filter((answer) => levelOf(answer.later) < levelOf(answer.earlier)).length,
    newlyMet: turned('missed', 'met'),
    newlyMissed: turned('met', 'missed'),
  }
}
