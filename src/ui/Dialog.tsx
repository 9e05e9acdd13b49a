import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import './Dialog.css'

export interface DialogProps {
  readonly open: boolean
  /** after Escape and the closing button; the caller then sets `open` to false */
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  /** buttons */
  readonly footer?: ReactNode
  /** room for tables and previews */
  readonly wide?: boolean
}

/**
 * The browser's own modal dialog: it makes the page inert and gives the focus back. The focus starts in the first control,
 * or where `data-autofocus` stands.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ onClose, title, closeLabel, children, footer, wide }: Omit<DialogProps, 'open'>) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    // closed before React takes it away: only then the browser returns the focus
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'kern-dialog ui-dialog ui-dialog--wide' : 'kern-dialog ui-dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className="kern-dialog__header">
        <h2 id={titleId} className="ui-dialog__title">
          {title}
        </h2>
      </header>
      <div className="kern-dialog__body">{children}</div>
      {footer && <footer className="kern-dialog__footer">{footer}</footer>}
      {/* last, so that the focus starts in the content */}
      <div className="ui-dialog__close">
        <Button variant="tertiary" icon="close" iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
    </dialog>
  )
}
