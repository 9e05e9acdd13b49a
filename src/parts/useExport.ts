import { exportTexts } from '../i18n/export.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { useToast } from '../ui/Toast.tsx'
import { askForNotes } from './notes/notesQuestion.ts'

/** Saves an assessment as a file and says what became of it; what it needs for that is loaded only then. */
export function useExport(): (id: string) => Promise<void> {
  const t = useTexts(exportTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  return async (id) => {
    const [{ exportAssessment }, { readBundle }, { countNotes }] = await Promise.all([
      import('./exportAssessment.ts'),
      import('../storage/exchange.ts'),
      import('../core/assessment/notes.ts'),
    ])
    // before reading: what is changed from now on is not in the file
    const moment = world.now()
    const bundle = await readBundle(db, id)
    if (!bundle) return toast({ kind: 'warning', text: t('questionnaireMissing') })
    const count = countNotes(bundle.assessment)
    const notes = count > 0 ? await askForNotes(count) : false
    if (notes === null) return
    const outcome = await exportAssessment(db, bundle, moment, { notes })
    switch (outcome.kind) {
      case 'saved':
        return toast({
          text: [t('exported', outcome), outcome.notesLeftOut && t('notesLeftOut')].filter(Boolean).join(' '),
        })
      case 'differs':
        return toast({ kind: 'danger', text: t('differs') })
      case 'failed':
        return toast({ kind: 'danger', text: t('failed') })
    }
  }
}
