import { formatDays } from '../../i18n/amounts.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'

/** 2.5 → '2,5 Personentage' */
export function useDayWords(): (days: number) => string {
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  return (days) => t('day', { count: days, days: formatDays(days, language) })
}
