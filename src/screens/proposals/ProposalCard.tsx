import type { ReactNode } from 'react'
import type { AcceptedRisk as Risk } from '../../core/plan/decisions.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import { statusOf } from '../../core/plan/status.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { riskTexts } from '../../i18n/risk.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { AcceptedRisk } from '../../parts/AcceptedRisk.tsx'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ProposalBadges } from './ProposalBadges.tsx'
import { ProposalFacts } from './ProposalFacts.tsx'
import type { GoodPractice } from './useGoodPractice.tsx'
import { useProposalTitle } from './useProposalTitle.ts'

export interface ProposalActions {
  readonly take: (proposal: Proposal) => void
  /** `null` while there is no measure it could go into */
  readonly join: ((proposal: Proposal) => void) | null
  /** opens the dialog, for a first decision or the next one */
  readonly risk: (proposal: Proposal) => void
  readonly withdraw: (proposal: Proposal) => void
}

/** What every list of proposals needs. */
export interface ProposalSurroundings {
  readonly questionnaire: Questionnaire
  /** by question id */
  readonly risks: ReadonlyMap<string, Risk>
  readonly actions: ProposalActions
  readonly hrefToQuestion: QuestionHref
  readonly planHref: string
  /** what others have done about it; `null` where the library is empty */
  readonly goodPractice: GoodPractice | null
}

export interface ProposalCardProps extends ProposalSurroundings {
  readonly proposal: Proposal
  /** place among the first steps */
  readonly number?: number
  /** the box to tick it */
  readonly selection?: ReactNode
}

export function ProposalCard({ proposal, number, selection, ...shared }: ProposalCardProps) {
  const { questionnaire, risks, actions, hrefToQuestion, planHref, goodPractice } = shared
  const t = useTexts(proposalsTexts)
  const title = useProposalTitle(questionnaire)(proposal)
  const { question, planned } = proposal
  const risk = risks.get(question.id) ?? null
  return (
    <li className="proposal" data-tour={number === 1 ? 'proposal' : undefined}>
      <div className="proposal__mark">
        {number !== undefined && (
          <span className="proposal__number" aria-hidden="true">
            {number}
          </span>
        )}
        {selection}
      </div>
      <Stack gap="small">
        <h3 tabIndex={-1}>{title}</h3>
        <ProposalBadges proposal={proposal} withNeed={number !== undefined || proposal.clarify} />
        <ProposalFacts proposal={proposal} questionnaire={questionnaire} href={hrefToQuestion(question.id)} />
        {planned.map((measure) => (
          <p key={measure.id}>
            <Link href={planHref}>
              {t('inPlan', { title: measure.title, status: t(`status-${statusOf(measure)}`) })}
            </Link>
          </p>
        ))}
        {goodPractice?.beside(proposal)}
        {risk && <AcceptedRisk risk={risk} />}
        <WhenOpen>
          <Cluster gap="small">
            {planned.length === 0 && (
              <Button
                aria-label={t('named', { action: t('take'), title })}
                small
                icon="add"
                onClick={() => actions.take(proposal)}
              >
                {t('take')}
              </Button>
            )}
            {planned.length === 0 && actions.join && (
              <Button
                aria-label={t('named', { action: t('join'), title })}
                small
                variant="tertiary"
                onClick={() => actions.join?.(proposal)}
              >
                {t('join')}
              </Button>
            )}
            <RiskButtons proposal={proposal} accepted={risk !== null} actions={actions} title={title} />
          </Cluster>
        </WhenOpen>
      </Stack>
    </li>
  )
}

interface RiskButtonsProps {
  readonly proposal: Proposal
  readonly accepted: boolean
  readonly actions: ProposalActions
  readonly title: string
}

/** What nobody knows is no risk yet that somebody could bear: it is found out first. */
function RiskButtons({ proposal, accepted, actions, title }: RiskButtonsProps) {
  const t = useTexts(riskTexts)
  return (
    <>
      {!proposal.clarify && (
        <Button
          aria-label={t('named', { action: t(accepted ? 'renew' : 'accept'), title })}
          small
          variant="tertiary"
          onClick={() => actions.risk(proposal)}
        >
          {t(accepted ? 'renew' : 'accept')}
        </Button>
      )}
      {accepted && (
        <Button
          aria-label={t('named', { action: t('withdraw'), title })}
          small
          variant="tertiary"
          onClick={() => actions.withdraw(proposal)}
        >
          {t('withdraw')}
        </Button>
      )}
    </>
  )
}
