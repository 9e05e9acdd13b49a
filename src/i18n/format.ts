import type { Fraction } from '../core/scoring/score.types.ts'
import { groupDigits, type Language } from './catalogue.ts'

/** No Intl here: these functions also write into the PDF, whose bytes must not depend on the machine. Everything rounds down [S22]. */

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** [19, 7] → '2,7'; `null` → '–' */
export function formatMean(value: Fraction | null, language: Language): string {
  if (value === null) return '–'
  const tenths = Math.floor((value[0] * 10) / value[1])
  return `${Math.floor(tenths / 10)}${language === 'de' ? ',' : '.'}${tenths % 10}`
}

/** [57, 20] → '2,85'; two decimals, where one would hide which side of a threshold a value is on */
export function formatHundredths(value: Fraction, language: Language): string {
  const hundredths = Math.floor((value[0] * 100) / value[1])
  const decimals = String(hundredths % 100).padStart(2, '0')
  return `${Math.floor(hundredths / 100)}${language === 'de' ? ',' : '.'}${decimals}`
}

/** [5, 7] → '71 %'; `null` → '–' */
export function formatPercent(value: Fraction | null, language: Language): string {
  if (value === null) return '–'
  const percent = Math.floor((value[0] * 100) / value[1])
  return language === 'de' ? `${percent}\u00a0%` : `${percent}%`
}

/** '2026-12-01' → '1. Dezember 2026' / '1 December 2026'; other text is returned as it is. */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  const month = MONTHS[language][Number(match?.[2]) - 1]
  if (!match || !month) return iso
  return language === 'de' ? `${Number(match[3])}. ${month} ${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`
}

/** '2026-12-01' → '01.12.2026' / '1 Dec 2026', for tables; other text is returned as it is. */
export function formatShortDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  const month = MONTHS[language][Number(match?.[2]) - 1]
  if (!match || !month) return iso
  return language === 'de'
    ? `${match[3]}.${match[2]}.${match[1]}`
    : `${Number(match[3])} ${month.slice(0, 3)} ${match[1]}`
}

export function formatCount(value: number, language: Language): string {
  return groupDigits(value, language)
}

const UNITS = ['Byte', 'KB', 'MB', 'GB', 'TB']

/** 1536000 → '1,4 MB'; steps of 1024, rounded down to one decimal */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  const tenths = Math.floor(value * 10)
  const decimal = unit > 0 && tenths % 10 > 0 ? `${language === 'de' ? ',' : '.'}${tenths % 10}` : ''
  return `${groupDigits(Math.floor(tenths / 10), language)}${decimal} ${UNITS[unit]}`
}
