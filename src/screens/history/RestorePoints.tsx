import { useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { RestorePointRow } from '../../storage/database.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { PointCard } from './PointCard.tsx'
import { useGoingBack } from './useGoingBack.ts'
import { useMoment } from './useMoment.ts'
import type { Points } from './usePoints.ts'

export interface RestorePointsProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly points: Points
}

export function RestorePoints({ questionnaire, assessment, points }: RestorePointsProps) {
  const t = useTexts(historyTexts)
  const momentOf = useMoment()
  const { db } = useWorkspace()
  const { rows, hasMore, showMore } = points
  const goBackTo = useGoingBack(assessment)
  const [chosen, setChosen] = useState<RestorePointRow | null>(null)
  const confirm = (point: RestorePointRow) => {
    setChosen(null)
    void goBackTo(point)
  }
  return (
    <Stack as="section" aria-labelledby="history-points">
      <Heading level={2} id="history-points">
        {t('pointsTitle')}
      </Heading>
      <p>{t('pointsText')}</p>
      {rows?.length === 0 && <p>{t('pointsNone')}</p>}
      {rows && rows.length > 0 && (
        <Stack as="ul">
          {rows.map((point) => (
            <PointCard
              key={point.id}
              point={point}
              now={assessment}
              questionnaire={questionnaire}
              onGoBack={() => setChosen(point)}
            />
          ))}
        </Stack>
      )}
      {hasMore && (
        <div>
          <Button onClick={showMore}>{t('more')}</Button>
        </div>
      )}
      <ConfirmDialog
        open={chosen !== null}
        onClose={() => setChosen(null)}
        title={t('goBackTitle', { when: chosen ? momentOf(chosen.body.at) : '' })}
        confirmLabel={t('goBack')}
        cancelLabel={t('cancel')}
        onConfirm={() => chosen && confirm(chosen)}
      >
        <p>{t('goBackText')}</p>
        {db.keepsLog && <p>{t('goBackLog')}</p>}
      </ConfirmDialog>
    </Stack>
  )
}
