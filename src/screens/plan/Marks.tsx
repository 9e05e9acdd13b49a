import type { PlanRow } from '../../core/plan/planRows.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'

export interface MarksProps {
  readonly overdue: boolean
  /** titles of what it waits for; '' for nothing */
  readonly blockedBy: string
  readonly review: boolean
}

/** What must be seen of a measure: each an icon and words. */
export function Marks({ overdue, blockedBy, review }: MarksProps) {
  const t = useTexts(planTexts)
  if (!overdue && blockedBy === '' && !review) return null
  return (
    <span className="plan-marks">
      {overdue && <Badge kind="danger">{t('overdue')}</Badge>}
      {blockedBy !== '' && (
        <Badge kind="warning">
          <span title={t('blockedBy', { titles: blockedBy })}>{t('blocked')}</span>
        </Badge>
      )}
      {review && (
        <Badge kind="info" icon="question-mark">
          {t('review')}
        </Badge>
      )}
    </span>
  )
}

export function marksOf({ overdue, blockedBy, review }: PlanRow): MarksProps {
  return { overdue, blockedBy: blockedBy.map(({ title }) => `„${title}“`).join(', '), review: review.length > 0 }
}
