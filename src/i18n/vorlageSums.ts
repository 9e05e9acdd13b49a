import type { CouncilVorlage, PublicVorlage, VorlagePlan } from '../core/report/vorlage.ts'
import { formatEuro } from './amounts.ts'
import { amountsIn, classedAmounts, dashes, daysIn, effortIn, halfYearName, type VorlageWords } from './vorlageWords.ts'

export function councilMoney({ plan }: CouncilVorlage, words: VorlageWords): string {
  const { t } = words
  if (plan === null || plan.all.withoutCost === plan.measures) return t('notPlanned')
  const { all, toDo, finished } = plan
  const split = finished > 0 && toDo.measures > 0
  return [
    [
      t('wholePlan', { amounts: classedAmounts(all, words) }),
      ...(split ? [t('stillToDo', { amounts: classedAmounts(toDo, words) })] : []),
      ...(all.withoutCost > 0 ? [t('costMissing', { count: all.withoutCost })] : []),
    ].join(' '),
    byYear(plan, words),
    byProduct(plan, words),
    t('estimates'),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function byYear({ years, withoutYear, all }: VorlagePlan, words: VorlageWords): string {
  const { t, language } = words
  const rest = amountsIn(withoutYear, words)
  const lines = [
    ...years.map(({ year, once, investive, yearly }) => {
      const classes = investive > 0 ? t('investive', { amount: formatEuro(investive, language) }) : null
      const amount = formatEuro(once, language)
      const first = once === 0 ? [] : [classes ? t('onceClassed', { amount, classes }) : t('once', { amount })]
      const running = yearly === 0 ? [] : [t('yearly', { amount: formatEuro(yearly, language) })]
      return t('line', { name: String(year), value: [...first, ...running].join(', ') })
    }),
    ...(rest === null ? [] : [t('line', { name: t('withoutYear'), value: rest })]),
  ]
  if (lines.length === 0) return ''
  return `${t('byYear')}\n${dashes(lines)}${all.yearly > 0 ? `\n${t('goesOn')}` : ''}`
}

/** Only where at least one product is stated. */
function byProduct({ products }: VorlagePlan, words: VorlageWords): string {
  const { t } = words
  if (products.every(({ product }) => product === null)) return ''
  const lines = products.map((sums) => {
    const name = sums.product === null ? t('withoutProduct') : t('product', { product: sums.product })
    return t('line', { name, value: amountsIn(sums, words) ?? t('noExtraCost') })
  })
  return `${t('byProduct')}\n${dashes(lines)}`
}

export function councilStaff({ plan }: CouncilVorlage, words: VorlageWords): string {
  const { t } = words
  if (plan === null || plan.all.withoutDays === plan.measures) return t('notPlanned')
  const { all, toDo, finished, halfYears, undated } = plan
  const split = finished > 0 && toDo.measures > 0
  const lines = [
    ...halfYears.map((half) => ({ name: halfYearName(half, words), days: half.days })),
    { name: t('undated'), days: undated.days },
  ].filter(({ days }) => days > 0)
  return [
    [
      t('effort', { days: effortIn(all, words) }),
      ...(split ? [t('effortToDo', { days: effortIn(toDo, words) })] : []),
      ...(all.withoutDays > 0 ? [t('daysMissing', { count: all.withoutDays })] : []),
    ].join(' '),
    lines.length === 0
      ? ''
      : `${t('byHalfYear')}\n${dashes(lines.map(({ name, days }) => t('line', { name, value: daysIn(days, words) })))}`,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** What was not released leaves no trace: the sentence is the same whether there is a sum or not. */
export function publicMoney({ halfYears }: PublicVorlage, words: VorlageWords): string {
  const lines = halfYears.flatMap((half) => {
    const value = half.cost && amountsIn(half.cost, words, 'newYearly')
    return value === null ? [] : words.t('line', { name: halfYearName(half, words), value })
  })
  return released(lines, words.t('moneyElsewhere'), words)
}

export function publicStaff({ halfYears }: PublicVorlage, words: VorlageWords): string {
  const lines = halfYears.flatMap((half) =>
    half.days === null ? [] : words.t('line', { name: halfYearName(half, words), value: daysIn(half.days, words) }),
  )
  return released(lines, words.t('staffElsewhere'), words)
}

function released(lines: readonly string[], nothing: string, { t }: VorlageWords): string {
  return lines.length === 0 ? nothing : `${t('moneyReleased')}\n${dashes(lines)}\n${t('restElsewhere')}`
}
