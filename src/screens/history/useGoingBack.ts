import type { Assessment } from '../../core/assessment/schema.ts'
import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { RestorePointRow } from '../../storage/database.ts'
import { goBack, readPointIds } from '../../storage/restorePoints.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useMoment } from './useMoment.ts'

/** Puts an assessment back to a restore point, with the way back in the same breath. */
export function useGoingBack({
  id: assessment,
  questionnaire: { sha256: questionnaire },
}: Assessment): (point: RestorePointRow) => Promise<void> {
  const t = useTexts(historyTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const momentOf = useMoment()

  /** What this tab could not write yet would otherwise be written on top of the earlier state. `null`: it did not work. */
  const to = async (point: string): Promise<string | null> => {
    try {
      if (!(await nothingWaiting())) throw new Error('something is not written yet')
      await goBack(workspace, assessment, point)
      const [before] = await readPointIds(workspace.db, assessment)
      return before ?? null
    } catch {
      toast({ kind: 'danger', text: t('failed') })
      return null
    }
  }
  return async ({ id, body }) => {
    const before = await to(id)
    if (before === null) return
    // what this tab knows of the questionnaire no longer fits
    if (body.assessment.questionnaire.sha256 !== questionnaire) return location.reload()
    const undo = async () => {
      if ((await to(before)) !== null) toast({ kind: 'info', text: t('undone') })
    }
    toast({
      text: t('wentBack', { when: momentOf(body.at) }),
      action: { label: t('undo'), onSelect: () => void undo() },
    })
  }
}
