import { overviewTexts } from '../../i18n/overview.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Sample } from '../../parts/openSample.ts'
import { deleteAssessment, restoreAssessment } from '../../storage/deleteAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

/** Opens the invented municipality with one click and takes it away with one. */
export function useSample() {
  const t = useTexts(overviewTexts)
  const workspace = useWorkspace()
  const toast = useToast()

  const open = async (sample: Sample): Promise<void> => {
    try {
      // not needed before somebody asks for it
      const { openSample } = await import('../../parts/openSample.ts')
      if (!(await openSample(workspace, sample))) toast({ kind: 'warning', text: t('loadFailed') })
    } catch {
      toast({ kind: 'danger', text: t('loadFailed') })
    }
  }

  const remove = async (id: string): Promise<void> => {
    const { db, world } = workspace
    await deleteAssessment(db, world, id)
    toast({ text: t('sampleRemoved'), action: { label: t('undo'), onSelect: () => void restoreAssessment(db, id) } })
  }

  return { open, remove }
}
