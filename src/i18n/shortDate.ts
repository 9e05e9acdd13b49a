import type { Language } from './catalogue.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** For tables: '2026-12-01' → '01.12.2026' / '1 Dec 2026'; other text is returned as it is. */
export function formatShortDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!name) return iso
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`
}
