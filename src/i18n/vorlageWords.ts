import type { Sums } from '../core/plan/halfYears.ts'
import type { VorlageSums } from '../core/report/vorlage.ts'
import { formatDays, formatEuro } from './amounts.ts'
import { isLanguage, type Language, type Translate, textsIn } from './catalogue.ts'
import { vorlageTexts } from './vorlage.ts'

/** The words of one Vorlage, and how it writes amounts. */
export interface VorlageWords {
  readonly language: Language
  readonly t: Translate<(typeof vorlageTexts)['de']>
}

export function vorlageWords(lang: string): VorlageWords {
  const language = isLanguage(lang) ? lang : 'de'
  return { language, t: textsIn(vorlageTexts, language) }
}

/** Lines that begin with a dash: systems into which a Vorlage is pasted know no other list. */
export function dashes(lines: readonly string[]): string {
  return lines.map((line) => `– ${line}`).join('\n')
}

/** '1. Halbjahr 2027' */
export function halfYearName(
  { year, half }: { readonly year: number; readonly half: 1 | 2 },
  { t }: VorlageWords,
): string {
  return t(half === 1 ? 'firstHalf' : 'secondHalf', { year: String(year) })
}

/** 'einmalig 3.500 € und jährlich 4.800 €', only what is not 0; `null` when nothing is left. `yearly`: how the cost that comes back is named */
export function amountsIn(
  { once, yearly }: Pick<Sums, 'once' | 'yearly'>,
  words: VorlageWords,
  named: 'yearly' | 'newYearly' = 'yearly',
): string | null {
  const { t, language } = words
  const first = once > 0 ? t('once', { amount: formatEuro(once, language) }) : null
  return joined(first, yearlyIn(yearly, words, named), words)
}

/** As `amountsIn`, with what is spent once split into investment and the rest. Nothing is not 0 while some measures state no cost. */
export function classedAmounts(sums: VorlageSums, words: VorlageWords): string {
  const { t, language } = words
  const euro = (amount: number) => formatEuro(amount, language)
  const classes = (['investive', 'operating', 'unclassed'] as const).flatMap((kind) =>
    sums[kind] > 0 ? t(kind, { amount: euro(sums[kind]) }) : [],
  )
  const first = sums.once > 0 ? t('onceClassed', { amount: euro(sums.once), classes: classes.join(', ') }) : null
  return (
    joined(first, yearlyIn(sums.yearly, words, 'yearly'), words) ??
    t(sums.withoutCost > 0 ? 'unplanned' : 'noExtraCost')
  )
}

function yearlyIn(yearly: number, { t, language }: VorlageWords, named: 'yearly' | 'newYearly'): string | null {
  return yearly > 0 ? t(named, { amount: formatEuro(yearly, language) }) : null
}

function joined(once: string | null, yearly: string | null, { t }: VorlageWords): string | null {
  return once !== null && yearly !== null ? t('onceAndYearly', { once, yearly }) : (once ?? yearly)
}

/** '12,5 Personentage' */
export function daysIn(days: number, { t, language }: VorlageWords): string {
  return t('days', { count: days, days: formatDays(days, language) })
}

/** As `daysIn`; no days are not 0 while some measures state none. */
export function effortIn({ days, withoutDays }: Sums, words: VorlageWords): string {
  if (days > 0) return daysIn(days, words)
  return words.t(withoutDays > 0 ? 'unplanned' : 'noEffort')
}
