import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/useTexts.ts'
import { useWorkspace } from '../storage/workspace.ts'
import { useToast } from '../ui/Toast.tsx'
import { useNotesQuestion } from './notes/useNotesQuestion.tsx'

/**
 * Saves an assessment as a file and says what became of it; what it needs for that, the words too, is loaded only then. Before a file of
 * an assessment with notes it asks whether they go along: `question` is to be drawn.
 */
export function useExport(): { save: (id: string) => Promise<void>; question: ReactNode } {
  const workspace = useWorkspace()
  const language = useLanguage()
  const toast = useToast()
  const { ask, question } = useNotesQuestion()
  const save = async (id: string) => {
    const { saveAsFile } = await import('./saveAsFile.ts')
    await saveAsFile(id, { workspace, language, toast, askForNotes: ask })
  }
  return { save, question }
}
