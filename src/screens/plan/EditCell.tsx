import { createContext, type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

export interface EditCellProps {
  /** name of the field: 'Frist' */
  readonly label: string
  /** the value as it is read; `null`: nothing is stated */
  readonly shown: ReactNode
  /** the field; where it knows that one is through with it, it says so with `useCloseCell` */
  readonly children: ReactNode
}

const CloseContext = createContext<() => void>(() => undefined)

/** Turns the field back into its value; does nothing outside of a cell. */
export function useCloseCell(): () => void {
  return use(CloseContext)
}

/** Shows a value as a button and becomes the field: hundreds of rows with a field in every cell would be slow, and hard to read. */
export function EditCell({ label, shown, children }: EditCellProps) {
  const t = useTexts(planTexts)
  const frozen = useFrozen()
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const returns = useRef(false)
  useLayoutEffect(() => {
    if (editing) {
      const input = field.current?.querySelector<HTMLInputElement>('input, select')
      input?.focus()
      if (input?.type === 'text') input.select()
    } else if (returns.current) {
      returns.current = false
      button.current?.focus()
    }
  }, [editing])
  const close = () => {
    returns.current ||= field.current?.contains(document.activeElement) === true
    setEditing(false)
  }
  /** After the field's own handlers: what cannot be stored stays open, with its sentence. */
  const leave = (back: boolean) =>
    requestAnimationFrame(() => {
      const box = field.current
      // another window took the focus, and gives it back
      if (!box || (!back && box.contains(document.activeElement))) return
      if (box.querySelector('[aria-invalid]')) {
        if (back) box.querySelector<HTMLElement>('input, select')?.focus()
        return
      }
      returns.current = back
      setEditing(false)
    })
  if (frozen) return shown ?? <span aria-hidden="true">–</span>
  if (!editing) {
    return (
      <button ref={button} type="button" className="plan-cell" onClick={() => setEditing(true)}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        {shown ?? (
          <>
            <span aria-hidden="true">–</span>
            <VisuallyHidden>{t('nothing')}</VisuallyHidden>
          </>
        )}
        <VisuallyHidden>, {t('change')}</VisuallyHidden>
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to what happens in the field inside
    <div
      ref={field}
      className="plan-cell-field"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key !== 'Enter' && key !== 'Escape') return
        // the field is left, the row is not
        if (key === 'Enter') field.current?.focus()
        leave(true)
      }}
      onBlur={({ relatedTarget }) => {
        if (!field.current?.contains(relatedTarget)) leave(false)
      }}
    >
      <CloseContext value={close}>{children}</CloseContext>
    </div>
  )
}
