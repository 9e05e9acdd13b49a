import { type ReactNode, useId } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Stack } from './Stack.tsx'

export interface FormDialogProps {
  readonly title: string
  readonly saveLabel: string
  readonly cancelLabel: string
  /** the browser checks nothing: what is wrong is said beside the field, and the first wrong one gets the focus */
  readonly onSubmit: (form: HTMLFormElement) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks for something before it is done; Enter in a field does it too. */
export function FormDialog({ title, saveLabel, cancelLabel, onSubmit, onClose, children }: FormDialogProps) {
  const id = useId()
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={cancelLabel}
      footer={
        <>
          <Button type="submit" form={id} variant="primary">
            {saveLabel}
          </Button>
          <Button onClick={onClose}>{cancelLabel}</Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(event.currentTarget)
        }}
      >
        <Stack gap="default">{children}</Stack>
      </form>
    </Dialog>
  )
}
