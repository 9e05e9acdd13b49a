import { useEffect, useState } from 'react'
import { notesTexts } from '../../i18n/notes.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { readNotesInOwnFiles, saveNotesInOwnFiles } from '../../storage/notes.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useToast } from '../../ui/Toast.tsx'

/** Whether the assessor's notes are in the files that are the user's own store. */
export function NotesSection() {
  const t = useTexts(notesTexts)
  const { db } = useWorkspace()
  const toast = useToast()
  const [notes, setNotes] = useState(false)
  useEffect(() => {
    void readNotesInOwnFiles(db).then(setNotes)
  }, [db])
  const change = (next: boolean) => {
    setNotes(next)
    saveNotesInOwnFiles(db, next).catch(() => {
      setNotes(!next)
      toast({ kind: 'danger', text: t('ownFailed') })
    })
  }
  return (
    <Stack as="section" aria-labelledby="own-notes">
      <Heading level={2} id="own-notes">
        {t('ownTitle')}
      </Heading>
      <Checkbox
        label={t('ownTick')}
        hint={t('ownHint')}
        checked={notes}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </Stack>
  )
}
