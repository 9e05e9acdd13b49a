import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { type LocalText, textIn } from '../../core/text.ts'

export interface AnswerOption {
  readonly value: string
  /** `null`: the option has no label of its own, its level has a name in every language */
  readonly label: string | null
  readonly level: number
  /** what this level looks like for this question */
  readonly anchor: string | null
}

/** Values of the two answers that every question has beside its scale. */
export const ASIDE = [UNKNOWN, NOT_APPLICABLE] as const

export function optionsOf(questionnaire: Questionnaire, question: Question, lang: string): AnswerOption[] {
  const text = (local: LocalText | undefined) =>
    local ? textIn(local, lang, questionnaire.languages[0] ?? 'de') : null
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  return (scale?.options ?? []).map((option) => ({
    value: option.id,
    label: text(option.label),
    level: option.level,
    anchor: text(question.levels?.[option.id]),
  }))
}
