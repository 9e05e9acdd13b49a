import type { OverTime } from '../../core/comparison/overTime.ts'
import type { Step } from '../../core/comparison/step.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'

/** '20.11.2026 bis 19.11.2027' */
export function useStepName({ visits }: Pick<OverTime, 'visits'>) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  return ({ from, to }: Pick<Step, 'from' | 'to'>) => {
    const day = (at: number) => formatShortDate(visits[at]?.day ?? '', language)
    const whole = from === 0 && to === visits.length - 1 && visits.length > 2
    return t(whole ? 'wholeName' : 'stepName', { from: day(from), to: day(to) })
  }
}
