import type { Standing } from '../../core/report/standards.ts'
import { standardsTexts } from '../../i18n/standards.ts'
import { useTexts } from '../../i18n/useTexts.ts'

/** "Stufe 2", "höchstens Stufe 3 (1 Frage offen)", "weiß nicht". */
export function useStandingWords(): (standing: Standing) => string {
  const t = useTexts(standardsTexts)
  return (standing) => {
    if (standing.kind !== 'level') return t(standing.kind)
    const { level, open } = standing
    // nothing is lower than 0
    return open > 0 && level > 0 ? t('levelAtMost', { level, count: open }) : t('level', { level })
  }
}
