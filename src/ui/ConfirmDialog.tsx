import { Button } from './Button.tsx'
import { Dialog, type DialogProps } from './Dialog.tsx'

export type ConfirmDialogProps = Omit<DialogProps, 'footer' | 'closeLabel'> & {
  /** says what will happen ('Löschen'), not 'OK' */
  readonly confirmLabel: string
  /** also the name of the closing button */
  readonly cancelLabel: string
  readonly danger?: boolean
  readonly onConfirm: () => void
}

export function ConfirmDialog({ confirmLabel, cancelLabel, danger, onConfirm, ...dialog }: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      closeLabel={cancelLabel}
      footer={
        <>
          <Button variant={danger ? 'danger' : 'primary'} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button onClick={dialog.onClose} data-autofocus={danger}>
            {cancelLabel}
          </Button>
        </>
      }
    />
  )
}
