import type { AcceptedRisk as Risk } from '../core/plan/decisions.ts'
import { formatDate } from '../i18n/format.ts'
import { riskTexts } from '../i18n/risk.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { Badge } from '../ui/Badge.tsx'

/** Beside what is missed, never instead of it: "Risiko getragen bis … durch …", and why. */
export function AcceptedRisk({ risk: { decision, state } }: { readonly risk: Risk }) {
  const t = useTexts(riskTexts)
  const language = useLanguage()
  const { by, until, reason } = decision
  const words = () => {
    if (until === undefined) return t('endless', { by })
    const named = { by, date: formatDate(until, language) }
    if (state === 'ended') return t('ended', named)
    return t(state === 'running-out' ? 'runningOut' : 'running', named)
  }
  return (
    <p>
      <Badge kind={state === 'running' ? 'info' : 'warning'}>{t(state === 'ended' ? 'badgeEnded' : 'badge')}</Badge>{' '}
      {words()} {reason !== '' && t('reason', { reason })}
    </p>
  )
}
