import { useEffect } from 'react'

/**
 * From the particular to the general, so that narrow tabs and screen readers begin with what tells one page from the next.
 * Never a municipality's name: titles stay in the browser's history and in the task bar of a shared screen.
 */
export function useDocumentTitle(topic: string | null, screen: string, product: string): void {
  useEffect(() => {
    document.title = [topic, screen, product].filter((part) => part !== null).join(' – ')
  }, [topic, screen, product])
}
