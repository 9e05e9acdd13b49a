import { useState } from 'react'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface AddDialogProps {
  readonly onAdd: (title: string) => void
  readonly onClose: () => void
}

export function AddDialog({ onAdd, onClose }: AddDialogProps) {
  const t = useTexts(planTexts)
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  const add = () => (title.trim() === '' ? setMissing(true) : onAdd(title.trim()))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('addTitle')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" icon="add" onClick={add}>
            {t('addCreate')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          label={t('fieldTitle')}
          hint={t('addHint')}
          aria-required
          error={missing && t('addMissing')}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value)
            setMissing(false)
          }}
        />
      </form>
    </Dialog>
  )
}
