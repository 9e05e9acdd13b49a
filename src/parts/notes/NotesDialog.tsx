import { useId, useState } from 'react'
import { notesTexts } from '../../i18n/notes.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NotesTick } from './NotesTick.tsx'
import type { NotesQuestion } from './notesQuestion.ts'

/** Without a tick the notes stay here. */
export function NotesDialog({ question: { count, answer } }: { readonly question: NotesQuestion }) {
  const t = useTexts(notesTexts)
  const form = useId()
  const [notes, setNotes] = useState(false)
  return (
    <Dialog
      open
      onClose={() => answer(null)}
      title={t('title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" type="submit" form={form}>
            {t('save')}
          </Button>
          <Button onClick={() => answer(null)}>{t('cancel')}</Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          answer(notes)
        }}
      >
        <NotesTick count={count} checked={notes} onChange={setNotes} />
      </form>
    </Dialog>
  )
}
