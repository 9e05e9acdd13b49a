import { type CostClass, costRange } from '../core/plan/cost.ts'
import { catalogue, type Language, textsIn } from './catalogue.ts'

/** What a cost class stands for, with its range. */
const costTexts = catalogue(
  {
    none: 'keine (nur eigene Arbeitszeit)',
    low: 'gering (bis {to}\u00a0€)',
    medium: 'mittel ({from} bis {to}\u00a0€)',
    high: 'hoch (über {from}\u00a0€)',
  },
  {
    none: 'none (own working time only)',
    low: 'low (up to €{to})',
    medium: 'medium (€{from} to €{to})',
    high: 'high (over €{from})',
  },
)

/** 'gering (bis 5.000 €)': the name of the class never stands without its amounts. */
export function costWords(cost: CostClass, language: Language): string {
  const t = textsIn(costTexts, language)
  const { from, to } = costRange(cost)
  switch (cost) {
    case 'none':
      return t('none')
    case 'low':
      return t('low', { to: to ?? 0 })
    case 'medium':
      return t('medium', { from, to: to ?? 0 })
    case 'high':
      return t('high', { from })
  }
}
