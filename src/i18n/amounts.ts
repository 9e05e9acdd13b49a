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
  return language === 'de' ? `${formatAmount(value, language)} €` : `€${formatAmount(value, language)}`
}
