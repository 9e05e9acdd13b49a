import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { MeasuresHeader } from '../../parts/MeasuresHeader.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Stack } from '../../ui/Stack.tsx'

export interface WhatIfScreenProps {
  readonly feed: AssessmentFeed
}

export function WhatIfScreen({ feed }: WhatIfScreenProps) {
  const t = useTexts(whatIfTexts)
  const { assessment } = useAssessment(feed)
  return (
    <Stack gap="x-large">
      <MeasuresHeader
        current="whatIf"
        assessment={assessment}
        questionnaire={feed.questionnaire}
        title={t('title')}
        lead={t('lead')}
      />
    </Stack>
  )
}
