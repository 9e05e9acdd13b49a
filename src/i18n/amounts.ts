import { groupDigits, type Language } from './catalogue.ts'

/** 1200.5 → '1.200,50'; 5000 → '5.000'. At most two decimals. */
export function formatAmount(value: number, language: Language): string {
  const cents = Math.round(Math.abs(value) * 100)
  const whole = groupDigits(Math.floor(cents / 100), language)
  const rest = cents % 100
  const decimals = rest === 0 ? '' : `${language === 'de' ? ',' : '.'}${String(rest).padStart(2, '0')}`
  return `${value < 0 && cents > 0 ? '−' : ''}${whole}${decimals}`
}

/** 1200.5 → '1.200,50 €' */
export function formatEuro(value: number, language: Language): string {
  return language === 'de' ? `${formatAmount(value, language)}\u00a0€` : `€${formatAmount(value, language)}`
}

/** 2.5 → '2,5', 1200 → '1.200'; hundredths at most, as `sumOfDays` gives them */
export function formatDays(days: number, language: Language): string {
  const [whole = '0', fraction] = String(Math.round(days * 100) / 100).split('.')
  const digits = groupDigits(Number(whole), language)
  return fraction === undefined ? digits : `${digits}${language === 'de' ? ',' : '.'}${fraction}`
}

/** Why a text is no amount; `empty` is an answer too. */
export type AmountProblem = 'empty' | 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large'

const LARGEST = 1_000_000_000_000

/**
 * Reads what people write: '1.200,50', '1200,5', '1 200', '5.000 €'. A single separator is read as the language has it when three digits follow
 * it ('1.200' is 1200 in German), else as a decimal one. Nothing is rounded.
 */
export function readAmount(text: string, language: Language): number | AmountProblem {
  const bare = text
    .replace(/€|EUR\b|Euro\b/giu, '')
    .replace(/[\s'’]/gu, '')
    .replace(/^[−–]/u, '-')
  if (bare === '') return text.trim() === '' ? 'empty' : 'not-a-number'
  if (/^-[\d.,]+$/.test(bare)) return 'negative'
  const [group, decimal] = language === 'de' ? (['.', ','] as const) : ([',', '.'] as const)
  const plain = plainNumber(bare, group, decimal)
  if (plain === null) return 'not-a-number'
  if ((plain.split('.')[1] ?? '').length > 2) return 'too-many-decimals'
  const value = Number(plain)
  return value > LARGEST ? 'too-large' : value
}

/** '1.200,50' → '1200.50'; `null`: no number */
function plainNumber(text: string, group: '.' | ',', decimal: '.' | ','): string | null {
  const [whole = '', fraction, ...more] = text.split(decimal)
  const groups = whole.split(group)
  const grouped = groups.length > 1 && groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))
  if (more.length === 0 && (grouped || /^\d+$/.test(whole)) && (fraction === undefined || /^\d+$/.test(fraction))) {
    return fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`
  }
  // the other language's decimal separator, where it cannot be taken for one between thousands
  const foreign = /^(\d+)[.,](\d{1,2})$/.exec(text)
  return foreign ? `${foreign[1]}.${foreign[2]}` : null
}
