import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import './Toast.css'

export interface Toast {
  readonly text: string
  readonly kind?: 'success' | 'info' | 'warning' | 'danger'
  /** 'Rückgängig' */
  readonly action?: { readonly label: string; readonly onSelect: () => void }
}

type ShowToast = (toast: Toast) => void

const ToastContext = createContext<ShowToast | null>(null)

/** Shows a short message at the lower edge and has it read aloud; the next one replaces it. */
export function useToast(): ShowToast {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast outside of ToastProvider')
  return show
}

/**
 * Long enough to read a sentence twice. A message with an action has no end by time (WCAG 2.2.1); it goes when one has gone on to other
 * pages, where "undo" would take back something that nobody sees. Bad news stays until it is closed.
 */
const SHOWN_MS = 8000

export interface ToastProviderProps {
  readonly closeLabel: string
  /** changes whenever one arrives somewhere else */
  readonly place: string
  readonly children: ReactNode
}

/** A message often goes along to the page that the action leads to, and is looked for there. */
const PAGES = 1

export function ToastProvider({ closeLabel, place, children }: ToastProviderProps) {
  const [toast, setToast] = useState<Toast | null>(null)
  const close = useCallback(() => setToast(null), [])
  useEffect(() => {
    if (!toast || toast.action || toast.kind === 'danger' || toast.kind === 'warning') return
    const timer = setTimeout(close, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, close])
  const seen = useRef<{ toast: Toast | null; pages: number }>({ toast: null, pages: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place is counted
  useEffect(() => {
    const { current } = seen
    seen.current = { toast, pages: current.toast === toast ? current.pages + 1 : 0 }
    if (toast?.action && seen.current.pages > PAGES) close()
  }, [toast, place, close])
  const message = useMemo(
    () => toast && <ToastMessage toast={toast} closeLabel={closeLabel} onClose={close} />,
    [toast, closeLabel, close],
  )
  return (
    <ToastContext value={setToast}>
      {children}
      <div className="ui-toast" role="status">
        {message}
      </div>
    </ToastContext>
  )
}

interface ToastMessageProps {
  readonly toast: Toast
  readonly closeLabel: string
  readonly onClose: () => void
}

function ToastMessage({ toast, closeLabel, onClose }: ToastMessageProps) {
  const { text, kind = 'success', action } = toast
  return (
    <div className={`ui-toast__message ui-toast__message--${kind}`}>
      <div className="ui-toast__words">
        <Icon name={kind} />
        <span>{text}</span>
      </div>
      <div className="ui-toast__actions">
        {action && (
          <Button
            small
            onClick={() => {
              onClose()
              action.onSelect()
            }}
          >
            {action.label}
          </Button>
        )}
        <Button variant="tertiary" small icon="close" iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
    </div>
  )
}
