import { useState } from 'react'
import { historyTexts } from '../../i18n/history.ts'
import { logTexts } from '../../i18n/log.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { countLogOf } from '../../storage/logPage.ts'
import { switchLogOf } from '../../storage/logSwitch.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'

export interface AssessmentLogSwitchProps {
  readonly id: string
  readonly kept: boolean
}

/** Whether a change log is kept of this assessment, wherever its file goes. Switching it off deletes what is there, and asks first. */
export function AssessmentLogSwitch({ id, kept }: AssessmentLogSwitchProps) {
  const t = useTexts(logTexts)
  const ofHistory = useTexts(historyTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  /** rows that would go; `null`: nobody has asked for it */
  const [doomed, setDoomed] = useState<number | null>(null)
  const turn = async (on: boolean) => {
    setDoomed(null)
    try {
      await switchLogOf(db, world, id, on)
      toast({ kind: 'info', text: t(on ? 'isOn' : 'isOff') })
    } catch {
      toast({ kind: 'danger', text: ofHistory('failed') })
    }
  }
  const ask = async (on: boolean) => {
    const rows = on ? 0 : await countLogOf(db, id).catch(() => 0)
    if (rows === 0) await turn(on)
    else setDoomed(rows)
  }
  return (
    <>
      <Checkbox
        label={t('keep')}
        hint={t(db.keepsLog ? 'keepHint' : 'deviceOff')}
        checked={kept}
        onChange={({ target }) => void ask(target.checked)}
      />
      <ConfirmDialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('offTitle')}
        confirmLabel={ofHistory('logOffConfirm')}
        cancelLabel={ofHistory('cancel')}
        danger
        onConfirm={() => void turn(false)}
      >
        <p>{ofHistory('logOffText', { count: doomed ?? 0 })}</p>
        <p>{t('offLost')}</p>
      </ConfirmDialog>
    </>
  )
}
