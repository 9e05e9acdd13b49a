import { type Answers, countingAnswers, countingView } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../assessment/values.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { earlierAnswer, standingOf } from '../versions/standing.ts'
import type { ReportAnswer, ReportAnswers, ReportEarlier, ReportSource } from './issued.ts'
import { otherView } from './otherView.ts'
import type { PlanReport } from './planReport.ts'
import type { Report, ReportQuestion } from './report.ts'
import { reportStatements } from './reportProviders.ts'
import { reasonIsMissing, type Say, said, saidOf } from './said.ts'

interface AnswersInput {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of the profile `internal`, which has the questions */
  readonly report: Pick<Report, 'domains'>
  readonly plan: Pick<PlanReport, 'rows'>
  readonly say: Say
  /** whether the assessor's own notes are shown */
  readonly notes: boolean
}

/** Every question in scope with everything that was said of it, in questionnaire order. */
export function reportAnswers(input: AnswersInput): ReportAnswers[] {
  const { questionnaire, report, say } = input
  const counting = countingAnswers(input.assessment)
  const questions = new Map(report.domains.flatMap((domain) => domain.questions.map((one) => [one.id, one])))
  return questionnaire.domains.map((domain) => {
    const answers = domain.questions.flatMap((question) => {
      const known = questions.get(question.id)
      return known && known.status !== 'out' ? [reportAnswer(question, known, counting, input)] : []
    })
    return {
      domain: domain.id,
      title: say(domain.title),
      outOfScope: domain.questions.length - answers.length,
      answers,
    }
  })
}

function reportAnswer(question: Question, known: ReportQuestion, counting: Answers, input: AnswersInput): ReportAnswer {
  const { questionnaire, assessment, plan, say, notes } = input
  const answer = counting[question.id]
  const counts = countingView(assessment, question.id)
  const beside = counts === 'assessor' ? assessment.answers : assessment.assessor
  const settled = assessment.settled[question.id]
  return {
    question: known,
    top: topOf(questionnaire, question),
    ...saidOf(question, answer, known.status, { say, notes }),
    reasonMissing: reasonIsMissing(answer),
    source: sourceOf(answer),
    statements: reportStatements(questionnaire, assessment, question, answer, say),
    measure: measureOf(question, known, say),
    planned: plannedFor(question, plan),
    counts,
    other: otherView(questionnaire, question, beside[question.id], { say, notes }),
    earlier: earlierOf(question, known, answer, input),
    settled: settled ? { view: settled.view, reason: said(settled.reason), on: settled.at.slice(0, 10) } : null,
  }
}

/** What was said then, in words of the scale of now. */
function earlierOf(
  question: Question,
  known: ReportQuestion,
  answer: Answer | undefined,
  { questionnaire, assessment: { earlier }, say }: AnswersInput,
): ReportEarlier | null {
  const before = earlierAnswer(earlier, question.id)
  if (!earlier || before?.value === undefined) return null
  const { value, level } = before
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  const label = scale?.options.find((option) => option.level === level)?.label
  const standing = standingOf({
    answer,
    before,
    level: known.level?.level ?? null,
    must: question.must === true,
    since: earlier.asOf,
  })
  return {
    asOf: earlier.asOf,
    status: value === UNKNOWN ? 'unknown' : value === NOT_APPLICABLE ? 'na' : 'level',
    level: level === undefined ? null : { level, label: label ? say(label) : null },
    standing,
    because: standing === 'changed' ? said(answer?.changed?.reason) : null,
  }
}

function topOf({ scales }: Questionnaire, { scale }: Question): number {
  const options = scales.find(({ id }) => id === scale)?.options ?? []
  return Math.max(0, ...options.map(({ level }) => level))
}

function sourceOf(answer: Answer | undefined): ReportSource | null {
  const source = answer?.source
  if (!source || source.kind === 'own') return null
  // an earlier check, and the template of a provider, are known by ids alone, which tell nobody anything
  const isId = source.kind === 'carried' || source.from === answer.template?.from
  const from = isId ? null : said(source.from)
  return { kind: source.kind, from, confirmed: source.confirmed === true }
}

function measureOf({ measure }: Question, { need, level }: ReportQuestion, say: Say): ReportAnswer['measure'] {
  if (!measure || need === null) return null
  return { title: say(measure.title), how: say((level?.level ?? 0) >= 2 ? measure.complete : measure.start) }
}

function plannedFor({ id }: Question, { rows }: Pick<PlanReport, 'rows'>): ReportAnswer['planned'] {
  return rows
    .filter(({ questions }) => questions.some((question) => question.id === id))
    .map(({ number, title, owner, due, status, overdue }) => ({ number, title, owner, due, status, overdue }))
}
