import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { NotesQuestion } from './NotesDialog.tsx'

/** Only where there are notes. */
const NotesDialog = lazy(async () => ({ default: (await import('./NotesDialog.tsx')).NotesDialog }))

/** Asks, before a file is written, whether `count` notes go along; `null`: no file after all. `question` is to be drawn. */
export function useNotesQuestion(): { ask: (count: number) => Promise<boolean | null>; question: ReactNode } {
  const [asked, setAsked] = useState<NotesQuestion | null>(null)
  const ask = async (count: number) => {
    if (count === 0) return false
    const notes = await new Promise<boolean | null>((answer) => setAsked({ count, answer }))
    setAsked(null)
    return notes
  }
  const question = asked && (
    <Suspense>
      <NotesDialog question={asked} />
    </Suspense>
  )
  return { ask, question }
}
