import type { Answer } from '../../core/assessment/schema.ts'
import type { Question } from '../../core/questionnaire/schema.ts'
import { suggestLevel } from '../../core/scoring/suggestLevel.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Status } from '../../ui/Status.tsx'
import { type AnswerOption, suggestedOption } from './options.ts'
import { useOptionName } from './useOptionName.ts'

export interface LevelSuggestionProps {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly options: readonly AnswerOption[]
}

/** [S31] What the ticked criteria speak for, beside the scale: shown, never stored. Empty until one is ticked. */
export function LevelSuggestion({ question, answer, options }: LevelSuggestionProps) {
  const t = useTexts(questionTexts)
  const nameOf = useOptionName()
  const ticked = answer?.criteria ?? {}
  const level = Object.values(ticked).some(Boolean) ? suggestLevel(question, ticked) : null
  const option = suggestedOption(options, level)
  const chosen = options.find(({ value }) => value === answer?.value)
  // the criteria say nothing about what comes after level 3
  const agrees = option !== undefined && chosen !== undefined && Math.min(chosen.level, 3) === option.level
  return (
    <Status className="question__suggestion">
      {option && (agrees ? t('suggestionAgrees') : t('suggestion', { level: nameOf(option) }))}
    </Status>
  )
}
