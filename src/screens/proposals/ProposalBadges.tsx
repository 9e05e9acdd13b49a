import type { Proposal } from '../../core/plan/proposals.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Cluster } from '../../ui/Cluster.tsx'

export interface ProposalBadgesProps {
  readonly proposal: Proposal
  /** where the list does not say it already */
  readonly withNeed: boolean
}

export function ProposalBadges({ proposal, withNeed }: ProposalBadgesProps) {
  const t = useTexts(proposalsTexts)
  const { need, must, clarify, quickWin, planned } = proposal
  if (!withNeed && !must && !clarify && !quickWin && planned.length === 0) return null
  return (
    <Cluster gap="small">
      {withNeed && (
        <Badge kind={need === 'sofort' ? 'danger' : 'neutral'} icon={null}>
          {t(`need-${need}`)}
        </Badge>
      )}
      {must && <Badge>{t('must')}</Badge>}
      {clarify && <Badge kind="warning">{t('clarifyBadge')}</Badge>}
      {quickWin && <Badge kind="success">{t('quickWin')}</Badge>}
      {planned.length > 0 && <Badge kind="info">{t('planned')}</Badge>}
    </Cluster>
  )
}
