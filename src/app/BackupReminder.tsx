import { useEffect, useState } from 'react'
import { safetyTexts } from '../i18n/safety.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf } from '../parts/place.ts'
import { type Reminder, readReminder } from '../parts/safety/readReminder.ts'
import { useExport } from '../parts/useExport.tsx'
import { watchBackups } from '../storage/watchBackups.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

export interface BackupReminderProps {
  readonly reminder: Reminder
  readonly onDone: () => void
}

/** One assessment is saved at once; of several the screen about data shows which. */
export function BackupReminder({ reminder, onDone }: BackupReminderProps) {
  const t = useTexts(safetyTexts)
  const { need, of } = useAsItIs(reminder, onDone)
  const { save, question } = useExport()
  const [oldest] = of
  if (!oldest) return null
  const { name, changes: count, days } = oldest
  const age = days === 0 ? t('ageToday') : t('ageDays', { count: days })
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
      <p>
        {of.length > 1
          ? t('remindMore', { count: of.length, age })
          : days === 0
            ? t('remindToday', { name, count })
            : t('remindOne', { name, count, age })}
      </p>
      {question}
    </Alert>
  )
}

/** Whatever way one saves, the reminder must not go on saying that it is still to be done. */
function useAsItIs(reminder: Reminder, onDone: () => void): Reminder {
  const workspace = useWorkspace()
  const [later, setLater] = useState({ than: reminder, is: reminder })
  useEffect(() => {
    let there = true
    const look = async () => {
      const now = await readReminder(workspace).catch(() => reminder)
      if (!there) return
      if (now) setLater({ than: reminder, is: now })
      else onDone()
    }
    const end = watchBackups(workspace.db, () => void look())
    return () => {
      there = false
      end()
    }
  }, [workspace, reminder, onDone])
  return later.than === reminder ? later.is : reminder
}
