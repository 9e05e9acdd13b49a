import { formatDate } from '../../i18n/format.ts'
import type { Draft } from './draft.ts'

/** "1. Dezember 2026", held together at the end of a line. */
export function dateWords({ lang }: Pick<Draft, 'lang'>, iso: string): string {
  return formatDate(iso, lang).replaceAll(' ', '\u00a0')
}
