import type { LocalText } from './text.ts'

/** `lang` for a text that is shown in another language than the screen's (WCAG 3.1.2); `undefined` where it is the same. */
export function foreignLanguage(text: LocalText | undefined, language: string, fallback: string): string | undefined {
  if (!text || language in text) return undefined
  return fallback in text ? fallback : Object.keys(text)[0]
}
