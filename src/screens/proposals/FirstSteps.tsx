import { useId } from 'react'
import type { Proposal } from '../../core/plan/proposals.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ProposalCard, type ProposalSurroundings } from './ProposalCard.tsx'

export interface FirstStepsProps extends ProposalSurroundings {
  readonly proposals: readonly Proposal[]
}

/** [S25] */
const STEPS = 6

export function FirstSteps({ proposals, ...shared }: FirstStepsProps) {
  const t = useTexts(proposalsTexts)
  const id = useId()
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('stepsTitle')}</h2>
        <Text muted>{t('stepsLead')}</Text>
      </Stack>
      <Stack as="ol" gap="none">
        {proposals.slice(0, STEPS).map((proposal, i) => (
          <ProposalCard key={proposal.question.id} proposal={proposal} number={i + 1} {...shared} />
        ))}
      </Stack>
    </Stack>
  )
}
