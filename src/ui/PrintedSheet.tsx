import { type ReactNode, useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import './PrintedSheet.css'

/** While it is there, paper shows this and nothing else; the screen does not show it. At most one at a time. */
export function PrintedSheet({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset['printed'] = 'sheet'
    return () => {
      delete document.documentElement.dataset['printed']
    }
  }, [])
  return createPortal(<article className="ui-sheet">{children}</article>, document.body)
}
