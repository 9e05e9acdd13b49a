import { formatDate } from '../../i18n/format.ts'
import { safetyTexts } from '../../i18n/safety.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { daysBetween } from '../../parts/safety/verdict.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** '1. Dezember 2026, vor 3 Tagen', counted in days of the calendar. */
export function useAge(): (moment: string) => string {
  const t = useTexts(safetyTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  return (moment) => {
    const day = localDate(moment)
    const days = daysBetween(day, localDate(world.now()))
    return `${formatDate(day, language)}, ${days === 0 ? t('today') : t('daysAgo', { count: days })}`
  }
}
