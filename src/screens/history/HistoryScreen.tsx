import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Link } from '../../ui/Link.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Archive } from './Archive.tsx'
import { ChangeLogTable } from './ChangeLogTable.tsx'
import { RestorePoints } from './RestorePoints.tsx'
import { usePoints } from './usePoints.ts'
import './history.css'

/** Earlier states of one assessment to go back to, and who changed what. */
export function HistoryScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(historyTexts)
  const { assessment } = useAssessment(feed)
  const points = usePoints(assessment)
  return (
    <Stack gap="3x-large">
      <Stack>
        <PageHeader title={t('title')} lead={t('lead')} />
        <Link href={hrefOf({ screen: 'details', id: assessment.id })}>{t('toDetails')}</Link>
      </Stack>
      {points.rows ? (
        <>
          <RestorePoints questionnaire={feed.questionnaire} assessment={assessment} points={points} />
          <Archive assessment={assessment} />
          <ChangeLogTable questionnaire={feed.questionnaire} assessment={assessment} />
        </>
      ) : (
        // nothing below them yet, which would jump
        <div data-pending="" />
      )}
    </Stack>
  )
}
