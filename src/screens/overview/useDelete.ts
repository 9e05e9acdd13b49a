import { overviewTexts } from '../../i18n/overview.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { deleteAssessment, restoreAssessment } from '../../storage/deleteAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

/** Into the trash, with the way back in the same breath. */
export function useDelete({ id, municipality: { name } }: Header): () => Promise<void> {
  const t = useTexts(overviewTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  return async () => {
    await deleteAssessment(db, world, id)
    toast({
      text: t('deleted', { name }),
      action: { label: t('undo'), onSelect: () => void restoreAssessment(db, id) },
    })
  }
}
