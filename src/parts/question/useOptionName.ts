import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AnswerOption } from './options.ts'

const LEVEL_NAMES = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const

/**
 * What an option is called: "ja", "umgesetzt", "3 – umgesetzt". Help and reports speak of "Stufe 3": where every level is
 * described, the name carries its number.
 */
export function useOptionName(): (option: AnswerOption) => string {
  const t = useTexts(questionTexts)
  return ({ label, level, anchor }) => {
    const name = label ?? t(LEVEL_NAMES[level] ?? 'level0')
    return anchor === null ? name : `${level} – ${name}`
  }
}
