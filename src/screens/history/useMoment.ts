import { formatDate } from '../../i18n/format.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { localTime } from '../../parts/localTime.ts'

/** '26. November 2026, 16:02 Uhr' */
export function useMoment(): (moment: string) => string {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  return (moment) => t('moment', { date: formatDate(localDate(moment), language), time: localTime(moment) })
}
