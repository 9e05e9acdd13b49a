import type { EarlierAnswer } from '../../core/assessment/schema.ts'
import type { AnswerOption } from '../question/options.ts'

/** The option of today that stands for the level of then; `undefined`: none does, or it was no level. */
export function optionThen(
  { value, level }: EarlierAnswer,
  options: readonly AnswerOption[],
): AnswerOption | undefined {
  return level === undefined
    ? options.find((option) => option.value === value)
    : options.find((option) => option.level === level)
}
