import { formatDate, formatShortDate } from '../../i18n/format.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { localTime } from '../../parts/localTime.ts'

/** '26. November 2026, 16:02 Uhr'; short, for tables: '26.11.2026, 16:02' */
export function useMoment(): (moment: string, length?: 'long' | 'short') => string {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  return (moment, length = 'long') => {
    const [day, time] = [localDate(moment), localTime(moment)]
    if (length === 'short') return `${formatShortDate(day, language)}, ${time}`
    return t('moment', { date: formatDate(day, language), time })
  }
}
