import { useState } from 'react'
import { historyTexts } from '../i18n/history.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { countLog } from '../storage/logPage.ts'
import { switchLog } from '../storage/logSwitch.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useToast } from '../ui/Toast.tsx'

/** Whether this device keeps a change log. Switching it off deletes what is there, and asks first. */
export function LogSwitch() {
  const t = useTexts(historyTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const [kept, setKept] = useState(db.keepsLog)
  /** rows that would go; `null`: nobody has asked for it */
  const [doomed, setDoomed] = useState<number | null>(null)

  const turn = async (on: boolean) => {
    setDoomed(null)
    try {
      await switchLog(db, world, on)
      setKept(on)
      toast({ kind: 'info', text: t(on ? 'logIsOn' : 'logIsOff') })
    } catch {
      toast({ kind: 'danger', text: t('failed') })
    }
  }
  const ask = async (on: boolean) => {
    if (on) return turn(true)
    const rows = await countLog(db).catch(() => 0)
    if (rows === 0) await turn(false)
    else setDoomed(rows)
  }
  return (
    <>
      <Checkbox
        label={t('logSwitch')}
        hint={t('logSwitchHint')}
        checked={kept}
        onChange={(event) => void ask(event.target.checked)}
      />
      <ConfirmDialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('logOffTitle')}
        confirmLabel={t('logOffConfirm')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => void turn(false)}
      >
        <p>{t('logOffText', { count: doomed ?? 0 })}</p>
        <p>{t('logOffLost')}</p>
      </ConfirmDialog>
    </>
  )
}
