import { lazy, type ReactNode, Suspense, useState } from 'react'
import { exportTexts } from '../i18n/export.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { useToast } from '../ui/Toast.tsx'
import type { NotesQuestion } from './notes/NotesDialog.tsx'

/** Only where there are notes. */
const NotesDialog = lazy(async () => ({ default: (await import('./notes/NotesDialog.tsx')).NotesDialog }))

/**
 * Saves an assessment as a file and says what became of it; what it needs for that is loaded only then. Before a file of an assessment
 * with notes it asks whether they go along: `question` is to be drawn.
 */
export function useExport(): { save: (id: string) => Promise<void>; question: ReactNode } {
  const t = useTexts(exportTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const [asked, setAsked] = useState<NotesQuestion | null>(null)
  const askForNotes = async (count: number) => {
    const notes = await new Promise<boolean | null>((answer) => setAsked({ count, answer }))
    setAsked(null)
    return notes
  }
  const save = async (id: string) => {
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
  return {
    save,
    question: asked && (
      <Suspense>
        <NotesDialog question={asked} />
      </Suspense>
    ),
  }
}
