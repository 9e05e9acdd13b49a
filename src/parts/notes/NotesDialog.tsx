import { useState } from 'react'
import { notesTexts } from '../../i18n/notes.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotesTick } from './NotesTick.tsx'

/** Asked before a file is written of an assessment that has notes. */
export interface NotesQuestion {
  /** how many notes there are */
  readonly count: number
  /** whether they go along; `null`: no file after all */
  readonly answer: (notes: boolean | null) => void
}

/** Without a tick the notes stay here. */
export function NotesDialog({ question: { count, answer } }: { readonly question: NotesQuestion }) {
  const t = useTexts(notesTexts)
  const [notes, setNotes] = useState(false)
  return (
    <FormDialog
      title={t('title')}
      saveLabel={t('save')}
      cancelLabel={t('cancel')}
      onSubmit={() => answer(notes)}
      onClose={() => answer(null)}
    >
      <NotesTick count={count} checked={notes} onChange={setNotes} />
    </FormDialog>
  )
}
