import { useMemo, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { countChanged, stateChanges } from '../../core/assessment/stateChanges.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import type { RestorePointRow } from '../../storage/database.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ChangeList } from './ChangeList.tsx'
import { useMoment } from './useMoment.ts'

export interface PointCardProps {
  readonly point: RestorePointRow
  readonly now: Assessment
  readonly questionnaire: Questionnaire
  readonly onGoBack: () => void
}

/** One restore point: when and why it was made, and what would change back. */
export function PointCard({ point, now, questionnaire, onGoBack }: PointCardProps) {
  const t = useTexts(historyTexts)
  const momentOf = useMoment()
  const { at, reason, assessment: then } = point.body
  const [open, setOpen] = useState(false)
  const changes = useMemo(() => stateChanges(then, now), [then, now])
  const { answers, measures, others } = countChanged(changes)
  const parts = [
    ...(answers > 0 ? [t('countAnswers', { count: answers })] : []),
    ...(measures > 0 ? [t('countMeasures', { count: measures })] : []),
    ...(others > 0 ? [t('countOthers', { count: others })] : []),
  ]
  const what = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(t('and'))
  const when = momentOf(at)
  return (
    <Card
      as="li"
      title={when}
      headingLevel={3}
      footer={
        <WhenOpen>
          <Button small disabled={changes.length === 0} aria-label={t('goBackNamed', { when })} onClick={onGoBack}>
            {t('goBack')}
          </Button>
        </WhenOpen>
      }
    >
      <Stack gap="small">
        <Text muted>{t(`reason-${reason}`)}</Text>
        <p>{changes.length === 0 ? t('sinceNothing') : t('since', { what })}</p>
        {changes.length > 0 && (
          <Disclosure
            variant="plain"
            summary={t('changesShow')}
            onToggle={(event) => setOpen(event.currentTarget.open)}
          >
            {open && (
              <ChangeList
                changes={changes}
                questionnaire={questionnaire}
                measures={[...now.measures, ...then.measures]}
              />
            )}
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}
