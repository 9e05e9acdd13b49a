import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useLanguage } from '../i18n/useTexts.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { useToast } from '../ui/Toast.tsx'
import type { NotesQuestion } from './notes/NotesDialog.tsx'

/** Only where there are notes. */
const NotesDialog = lazy(async () => ({ default: (await import('./notes/NotesDialog.tsx')).NotesDialog }))

/**
 * Saves an assessment as a file and says what became of it; what it needs for that, the words too, is loaded only then. Before a file of
 * an assessment with notes it asks whether they go along: `question` is to be drawn.
 */
export function useExport(): { save: (id: string) => Promise<void>; question: ReactNode } {
  const workspace = useWorkspace()
  const language = useLanguage()
  const toast = useToast()
  const [asked, setAsked] = useState<NotesQuestion | null>(null)
  const askForNotes = async (count: number) => {
    const notes = await new Promise<boolean | null>((answer) => setAsked({ count, answer }))
    setAsked(null)
    return notes
  }
  const save = async (id: string) => {
    const { saveAsFile } = await import('./saveAsFile.ts')
    await saveAsFile(id, { workspace, language, toast, askForNotes })
  }
  const question = asked && (
    <Suspense>
      <NotesDialog question={asked} />
    </Suspense>
  )
  return { save, question }
}
