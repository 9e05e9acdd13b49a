import { countingAnswers } from '../assessment/countingAnswers.ts'
import type { Answer, Assessment } from '../assessment/schema.ts'
import { countStates, templateStanding } from '../network/templateStanding.ts'
import { providersOf, type TemplateState } from '../network/templateState.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import type { ReportLevel } from './report.ts'
import { type Say, said } from './said.ts'

/** A provider that answers questions for its members, and in numbers what was made of its answers. */
export interface ReportProvider {
  readonly name: string
  /** YYYY-MM-DD */
  readonly asOf: string
  /** questions in scope of which it says something */
  readonly questions: number
  readonly counts: Readonly<Record<TemplateState, number>>
}

/** What a provider says of one question; `internal` only. */
export interface ReportStatement {
  readonly name: string
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly state: TemplateState
  /** `null`: it says nothing of it any more */
  readonly level: ReportLevel | null
  /** what there is to see, in the provider's words */
  readonly reference: string | null
  /** why something else is answered here */
  readonly reason: string | null
}

export function reportProviders(questionnaire: Questionnaire, assessment: Assessment): ReportProvider[] {
  const counting = { ...assessment, answers: countingAnswers(assessment) }
  return Object.entries(assessment.templates ?? {}).flatMap((entry): ReportProvider[] => {
    const standing = templateStanding(questionnaire, counting, entry)
    const [, { provider, asOf }] = entry
    if (standing.length === 0) return []
    return [
      {
        name: provider.name,
        asOf,
        questions: standing.filter(({ offered }) => offered !== null).length,
        counts: countStates(standing),
      },
    ]
  })
}

export function reportStatements(
  questionnaire: Questionnaire,
  { templates }: Assessment,
  question: Question,
  answer: Answer | undefined,
  say: Say,
): ReportStatement[] {
  const options = questionnaire.scales.find(({ id }) => id === question.scale)?.options ?? []
  return providersOf(templates, question.id, answer).map(({ id, template, answer: given, state }) => {
    const label = options.find((option) => option.id === given?.value)?.label
    return {
      name: template.provider.name,
      asOf: template.asOf,
      state,
      level: given && { level: given.level, label: label ? say(label) : null },
      reference: said(given?.reference),
      reason: answer?.template?.from === id ? said(answer.template.reason) : null,
    }
  })
}
