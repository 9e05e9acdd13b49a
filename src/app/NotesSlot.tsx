import { lazy, Suspense, useSyncExternalStore } from 'react'
import { notesQuestion, onNotesQuestion } from '../parts/notes/notesQuestion.ts'

const NotesDialog = lazy(async () => ({ default: (await import('../parts/notes/NotesDialog.tsx')).NotesDialog }))

/** Draws the question whether notes go into a file, wherever the file was asked for. */
export function NotesSlot() {
  const question = useSyncExternalStore(onNotesQuestion, notesQuestion)
  return <Suspense>{question && <NotesDialog question={question} />}</Suspense>
}
