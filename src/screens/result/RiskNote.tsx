import type { AcceptedRisk } from '../../core/plan/decisions.ts'
import { formatDate } from '../../i18n/format.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'

/** "Risiko getragen von … bis …": somebody has decided so. The question stays missed. */
export function RiskNote({ risk: { decision, state } }: { readonly risk: AcceptedRisk }) {
  const t = useTexts(resultQuestionsTexts)
  const language = useLanguage()
  const { by, until, reason } = decision
  if (until === undefined) return <p>{t('riskNoEnd', { by, reason })}</p>
  const date = formatDate(until, language)
  if (state === 'ended') return <p>{t('riskEnded', { by, until: date })}</p>
  return (
    <p>
      {t('riskUntil', { by, until: date, reason })}
      {state === 'running-out' && <> {t('riskRunningOut')}</>}
    </p>
  )
}
