import { exportTexts } from '../i18n/export.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { useToast } from '../ui/Toast.tsx'

/** Saves an assessment as a file and says what became of it; what it needs for that is loaded only then. */
export function useExport(): (id: string) => Promise<void> {
  const t = useTexts(exportTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  return async (id) => {
    const [{ exportAssessment }, { readBundle }] = await Promise.all([
      import('./exportAssessment.ts'),
      import('../storage/exchange.ts'),
    ])
    // before reading: what is changed from now on is not in the file
    const moment = world.now()
    const bundle = await readBundle(db, id)
    if (!bundle) return toast({ kind: 'warning', text: t('questionnaireMissing') })
    const outcome = await exportAssessment(db, bundle, moment)
    switch (outcome.kind) {
      case 'saved':
        return outcome.missing === 0
          ? toast({ text: t('exported', outcome) })
          : toast({ kind: 'warning', text: t('exportedMissing', { count: outcome.missing, file: outcome.file }) })
      case 'differs':
      case 'tooLarge':
      case 'failed':
        return toast({ kind: 'danger', text: t(outcome.kind) })
    }
  }
}
