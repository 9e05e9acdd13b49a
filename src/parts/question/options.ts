import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import { foreignLanguage } from '../../core/foreignLanguage.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { type LocalText, textIn } from '../../core/text.ts'

export interface AnswerOption {
  readonly value: string
  /** `null`: the option has no label of its own, its level has a name in every language */
  readonly label: string | null
  /** of label and anchor, where it is another than the screen's */
  readonly lang: string | undefined
  readonly level: number
  /** what this level looks like for this question */
  readonly anchor: string | null
}

/** Values of the two answers that every question has beside its scale. */
const ASIDE = [UNKNOWN, NOT_APPLICABLE] as const

/**
 * The key for each answer of a question, levels first, then the two beside them. Levels that are written as digits keep
 * their digit: on the scale from 0 to 5 the key 3 is level 3. Other scales count from 1. `undefined`: no key is left.
 */
export function keysOf(values: readonly string[]): (string | undefined)[] {
  const digits = values.every((value) => /^\d$/.test(value))
  const keys = [
    ...(digits ? values : values.map((_, i) => i + 1)),
    ...ASIDE.map((_, i) => values.length + i + (digits ? 0 : 1)),
  ]
  return keys.map((key) => (Number(key) <= 9 ? String(key) : undefined))
}

export function optionsOf(questionnaire: Questionnaire, question: Question, lang: string): AnswerOption[] {
  const text = (local: LocalText | undefined) =>
    local ? textIn(local, lang, questionnaire.languages[0] ?? 'de') : null
  const scale = questionnaire.scales.find(({ id }) => id === question.scale)
  return (scale?.options ?? []).map((option) => ({
    value: option.id,
    label: text(option.label),
    lang: foreignLanguage(option.label ?? question.levels?.[option.id], lang, questionnaire.languages[0] ?? 'de'),
    level: option.level,
    anchor: text(question.levels?.[option.id]),
  }))
}

/** [S31] The answer that stands for a suggested level; `undefined` where the scale has no answer at that level. */
export function suggestedOption<T extends Pick<AnswerOption, 'level'>>(
  options: readonly T[],
  level: number | null,
): T | undefined {
  return options.find((option) => option.level === level)
}
