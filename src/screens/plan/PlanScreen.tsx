import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Stack } from '../../ui/Stack.tsx'
import { PlanExport } from './PlanExport.tsx'

export interface PlanScreenProps {
  readonly feed: AssessmentFeed
}

export function PlanScreen({ feed }: PlanScreenProps) {
  const t = useTexts(planTexts)
  const { assessment } = useAssessment(feed)
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="plan"
        assessment={assessment}
        questionnaire={feed.questionnaire}
        title={t('title')}
        lead={t('lead')}
        actions={<PlanExport feed={feed} />}
      />
    </Stack>
  )
}
