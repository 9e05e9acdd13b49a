import { useLayoutEffect } from 'react'
import type { Settings } from '../storage/settings.ts'

/** KERN follows the system unless this attribute says otherwise; the language is read by screen readers and hyphenation. */
export function useAppearance({ language, theme }: Settings): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    if (theme === 'system') root.removeAttribute('data-kern-theme')
    else root.setAttribute('data-kern-theme', theme)
  }, [language, theme])
}
