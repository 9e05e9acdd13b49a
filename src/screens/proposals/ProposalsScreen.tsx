import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Stack } from '../../ui/Stack.tsx'

export interface ProposalsScreenProps {
  readonly feed: AssessmentFeed
}

export function ProposalsScreen({ feed }: ProposalsScreenProps) {
  const t = useTexts(proposalsTexts)
  const { assessment } = useAssessment(feed)
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="proposals"
        assessment={assessment}
        questionnaire={feed.questionnaire}
        title={t('title')}
        lead={t('lead')}
      />
    </Stack>
  )
}
