import { useEffect } from 'react'

/** Never a municipality's name: titles stay in the browser's history and in the task bar of a shared screen. */
export function useDocumentTitle(screen: string, product: string): void {
  useEffect(() => {
    document.title = `${screen} – ${product}`
  }, [screen, product])
}
