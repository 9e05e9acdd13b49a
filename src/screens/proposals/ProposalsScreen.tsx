import { useMemo, useState } from 'react'
import type { Proposal } from '../../core/plan/proposals.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import { hrefOf } from '../../parts/place.ts'
import { planDay } from '../../parts/planDay.ts'
import { questionHref } from '../../parts/questionHref.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { LetterSection } from './LetterSection.tsx'
import { NoProposals } from './NoProposals.tsx'
import { Programme } from './Programme.tsx'
import type { ProposalActions } from './ProposalCard.tsx'
import { RiskDialog } from './RiskDialog.tsx'
import { RiskNotice } from './RiskNotice.tsx'
import { useGoodPractice } from './useGoodPractice.tsx'
import { useKeptFocus } from './useKeptFocus.ts'
import { useProposals } from './useProposals.ts'
import { useRisks } from './useRisks.ts'
import { useTaking } from './useTaking.ts'
import './proposals.css'

export interface ProposalsScreenProps {
  readonly feed: AssessmentFeed
}

/** What the answers ask for, and the way from there into the plan; it follows what other tabs save. */
export function ProposalsScreen({ feed }: ProposalsScreenProps) {
  const t = useTexts(proposalsTexts)
  const { world } = useWorkspace()
  const { questionnaire } = feed
  const { header, assessment } = useAssessment(feed)
  const now = world.now()
  const today = planDay(header, now)
  const { id } = assessment
  const { proposals, risks, answered, open } = useProposals(questionnaire, assessment, today)
  const { take, join, add } = useTaking(questionnaire, assessment)
  const goodPractice = useGoodPractice(questionnaire, assessment, add)
  const { accept, withdraw } = useRisks(feed)
  const [joining, setJoining] = useState<readonly Proposal[] | null>(null)
  const [risking, setRisking] = useState<Proposal | null>(null)
  useKeptFocus()
  const hrefToQuestion = useMemo(() => questionHref(questionnaire, id), [questionnaire, id])
  const actions: ProposalActions = {
    take: (proposal) => take([proposal]),
    // a plan without measures has none that could serve one more question
    join: assessment.measures.length > 0 ? (proposal) => setJoining([proposal]) : null,
    risk: setRisking,
    withdraw: (proposal) => withdraw(proposal.question.id),
  }
  const shared = {
    questionnaire,
    risks,
    actions,
    hrefToQuestion,
    planHref: hrefOf({ screen: 'plan', id }),
    goodPractice,
  }
  return (
    <Stack gap="3x-large">
      <MeasuresHeader
        current="proposals"
        assessment={assessment}
        questionnaire={questionnaire}
        title={t('title')}
        lead={t('lead')}
        actions={assessment.measures.length > 0 && <LinkButton href={shared.planHref}>{t('toPlan')}</LinkButton>}
      />
      {proposals.length === 0 ? (
        <NoProposals id={id} answered={answered} open={open} />
      ) : (
        <>
          <RiskNotice proposals={proposals} {...shared} />
          <FirstSteps proposals={proposals} {...shared} />
          <Programme
            proposals={proposals}
            open={open}
            onTake={take}
            onJoin={assessment.measures.length > 0 ? setJoining : null}
            {...shared}
          />
        </>
      )}
      {answered > 0 && (
        <LetterSection
          questionnaire={questionnaire}
          assessment={assessment}
          sha256={header.questionnaire.sha256}
          today={localDate(now)}
        />
      )}
      {joining && (
        <JoinDialog
          proposals={joining}
          measures={assessment.measures}
          questionnaire={questionnaire}
          onJoin={join}
          onClose={() => setJoining(null)}
        />
      )}
      {risking && (
        <RiskDialog
          proposal={risking}
          current={risks.get(risking.question.id) ?? null}
          questionnaire={questionnaire}
          today={today}
          onAccept={accept}
          onClose={() => setRisking(null)}
        />
      )}
    </Stack>
  )
}
