import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** What is still open is named, both sides sign, and the assessment is frozen. */
export function SignOffScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(signOffTexts)
  useAssessment(feed)
  return (
    <Stack gap="3x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
    </Stack>
  )
}
