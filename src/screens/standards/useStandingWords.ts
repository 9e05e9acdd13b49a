import type { Standing } from '../../core/report/standards.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'

export interface StandingWords {
  readonly answer: (state: QuestionState) => string
  readonly standing: (standing: Standing) => string
}

export function useStandingWords(): StandingWords {
  const t = useTexts(standardsTexts)
  return {
    answer: ({ status, level }) => (status === 'level' ? t('level', { level: level ?? '–' }) : t(status)),
    standing: (standing) => {
      if (standing.kind !== 'level') return t(standing.kind)
      const { level, open } = standing
      // nothing is lower than 0
      return open > 0 && level > 0 ? t('levelAtMost', { level, count: open }) : t('level', { level })
    },
  }
}
