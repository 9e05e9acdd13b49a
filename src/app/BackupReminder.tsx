import { safetyTexts } from '../i18n/safety.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import type { Reminder } from '../parts/safety/readReminder.ts'
import { useExport } from '../parts/useExport.tsx'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

export interface BackupReminderProps {
  readonly reminder: Reminder
  readonly onDone: () => void
}

/** One assessment is saved at once; of several the screen about data shows which. */
export function BackupReminder({ reminder: { need, of }, onDone }: BackupReminderProps) {
  const t = useTexts(safetyTexts)
  const { save, question } = useExport()
  const [oldest] = of
  if (!oldest) return null
  const age = oldest.days === 0 ? t('ageToday') : t('ageDays', { count: oldest.days })
  const saveOne = async () => {
    await save(oldest.id)
    onDone()
  }
  return (
    <Alert
      kind={need === 'notice' ? 'warning' : 'info'}
      live="status"
      title={t(need === 'notice' ? 'remindNoticeTitle' : 'remindHintTitle')}
      actions={
        <>
          {of.length === 1 ? (
            <Button icon="download" onClick={() => void saveOne()}>
              {t('remindSave')}
            </Button>
          ) : (
            <LinkButton href={hrefOf({ screen: 'data' })} onClick={onDone}>
              {t('remindSave')}
            </LinkButton>
          )}
          <Button variant="tertiary" onClick={onDone}>
            {t('remindLater')}
          </Button>
        </>
      }
    >
      {of.length === 1
        ? t('remindOne', { name: oldest.name, count: oldest.changes, age })
        : t('remindMore', { count: of.length, age })}
      {question}
    </Alert>
  )
}
