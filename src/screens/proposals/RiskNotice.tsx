import type { Proposal } from '../../core/plan/proposals.ts'
import { riskTexts } from '../../i18n/risk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { AcceptedRisk } from '../../parts/AcceptedRisk.tsx'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { Words } from '../../parts/question/Words.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { ProposalSurroundings } from './ProposalCard.tsx'
import { useProposalTitle } from './useProposalTitle.ts'

export interface RiskNoticeProps extends ProposalSurroundings {
  readonly proposals: readonly Proposal[]
}

/** Decisions that end within 30 days or have ended, while the gap is still there. */
export function RiskNotice({ proposals, questionnaire, risks, actions, hrefToQuestion }: RiskNoticeProps) {
  const t = useTexts(riskTexts)
  const titleOf = useProposalTitle(questionnaire)
  const due = proposals.flatMap((proposal) => {
    const risk = risks.get(proposal.question.id)
    return risk && risk.state !== 'running' ? [{ proposal, risk }] : []
  })
  if (due.length === 0) return null
  return (
    <Alert kind="warning" headingLevel={2} title={t('noticeTitle', { count: due.length })}>
      <Stack gap="default">
        <p>{t('noticeText')}</p>
        <Stack as="ul" gap="default">
          {due.map(({ proposal, risk: { decision, state } }) => (
            <Stack as="li" gap="small" key={proposal.question.id}>
              <Link href={hrefToQuestion(proposal.question.id)}>
                <Words of={proposal.question.text} questionnaire={questionnaire} />
              </Link>
              <AcceptedRisk risk={{ decision, state }} />
              <WhenOpen>
                <Cluster gap="small">
                  {!proposal.clarify && (
                    <Button
                      aria-label={t('named', { action: t('renew'), title: titleOf(proposal) })}
                      small
                      onClick={() => actions.risk(proposal)}
                    >
                      {t('renew')}
                    </Button>
                  )}
                  <Button
                    aria-label={t('named', { action: t('withdraw'), title: titleOf(proposal) })}
                    small
                    variant="tertiary"
                    onClick={() => actions.withdraw(proposal)}
                  >
                    {t('withdraw')}
                  </Button>
                </Cluster>
              </WhenOpen>
            </Stack>
          ))}
        </Stack>
      </Stack>
    </Alert>
  )
}
