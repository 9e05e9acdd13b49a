import type { ReportLevel, ReportQuestion } from '../../core/report/report.ts'
import { questionTexts } from '../../i18n/question.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'

const NAMES = ['level0', 'level1', 'level2', 'level3', 'level4', 'level5'] as const

export interface LevelWords {
  /** "umgesetzt" */
  readonly name: (level: number) => string
  /** "Stufe 2 (teilweise)" */
  readonly level: (level: ReportLevel) => string
  /** the same, or "weiß nicht", "offen" */
  readonly answer: (question: ReportQuestion) => string
}

export function useLevelWords(): LevelWords {
  const t = useTexts(resultQuestionsTexts)
  const levelText = useTexts(questionTexts)
  const name = (level: number) => levelText(NAMES[level] ?? 'level0')
  const level = ({ level: value, label }: ReportLevel) => t('levelWords', { level: value, words: label ?? name(value) })
  return {
    name,
    level,
    answer: (question) => {
      if (question.level) return level(question.level)
      return t(question.status === 'level' ? 'open' : question.status)
    },
  }
}
