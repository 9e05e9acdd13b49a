import { type FormEvent, useId, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { wipeTexts } from '../../i18n/wipe.ts'
import { wipeEverything } from '../../storage/wipe.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** Takes everything away that this app has in this browser. `assessments`: how many there are, with those in the trash. */
export function WipeSection({ assessments }: { readonly assessments: number }) {
  const t = useTexts(wipeTexts)
  const [open, setOpen] = useState(false)
  return (
    <Stack as="section" aria-labelledby="wipe">
      <Heading level={2} id="wipe">
        {t('title')}
      </Heading>
      <p>{t('text')}</p>
      <div>
        <Button variant="danger" icon="delete" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
      {open && <WipeDialog assessments={assessments} onClose={() => setOpen(false)} />}
    </Stack>
  )
}

interface WipeDialogProps {
  readonly assessments: number
  readonly onClose: () => void
}

/** A word has to be typed: nobody types it by mistake. */
function WipeDialog({ assessments, onClose }: WipeDialogProps) {
  const t = useTexts(wipeTexts)
  const { db } = useWorkspace()
  const form = useId()
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const word = t('word')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().toUpperCase() === word) void wipeEverything(db)
    else setRefused(true)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dialogTitle')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button variant="danger" type="submit" form={form}>
            {t('confirm')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit}>
        <Stack>
          <p>{t('dialogText', { count: assessments })}</p>
          <p>{t('tabs')}</p>
          <TextInput
            label={t('label', { word })}
            value={typed}
            error={refused && t('wrong', { word })}
            onChange={(event) => {
              setTyped(event.target.value)
              setRefused(false)
            }}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
