import { useCallback } from 'react'
import type { Earlier } from '../../core/assessment/schema.ts'
import { followUpCounts } from '../../core/versions/followUpCounts.ts'
import { followUpTexts } from '../../i18n/followUp.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { type LiveView, type Standing, usePiece } from './live.ts'

export interface FollowUpStandProps {
  readonly live: LiveView
  readonly earlier: Earlier
}

/** How far a follow-up is: what still holds, what changed, what nobody has looked at yet. */
export function FollowUpStand({ live, earlier }: FollowUpStandProps) {
  const t = useTexts(followUpTexts)
  const language = useLanguage()
  const select = useCallback(({ view, answers }: Standing) => followUpCounts(view.states, answers, earlier), [earlier])
  const { same, changed, reason, waiting, evidence, new: added, open } = usePiece(live, select)
  const parts = [
    t('standSame', { count: same }),
    t('standChanged', { count: changed + reason }),
    reason > 0 && t('standReason', { count: reason }),
    t('standWaiting', { count: waiting + evidence }),
    added > 0 && t('standNew', { count: added }),
    open > 0 && t('standOpen', { count: open }),
  ]
  return (
    <p className="follow-up-stand">
      <strong>{t('stand', { date: formatDate(earlier.asOf, language) })}:</strong> {parts.filter(Boolean).join(' · ')}
    </p>
  )
}
