import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'

/** 45 → '45 Minuten' */
export function useMinutes(): (minutes: number) => string {
  const t = useTexts(visitTexts)
  return (minutes) => t('minutes', { count: minutes })
}

/** 150 → '150 Sekunden', 240 → '4 Minuten' */
export function usePaceWords(): (seconds: number) => string {
  const t = useTexts(visitTexts)
  return (seconds) => {
    const whole = Math.ceil(seconds)
    return whole < 180 ? t('seconds', { count: whole }) : t('minutes', { count: Math.ceil(whole / 60) })
  }
}
