import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Stack } from '../../ui/Stack.tsx'

export interface TargetsScreenProps {
  readonly feed: AssessmentFeed
}

export function TargetsScreen({ feed }: TargetsScreenProps) {
  const t = useTexts(targetsTexts)
  const { assessment } = useAssessment(feed)
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="targets"
        assessment={assessment}
        questionnaire={feed.questionnaire}
        title={t('title')}
        lead={t('lead')}
      />
    </Stack>
  )
}
