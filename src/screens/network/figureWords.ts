import type { Figure } from '../../core/network/groupFigures.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'

/** The end of the scale, in the units of a collection. */
export const TOP: Readonly<Record<Figure, number>> = { target: 100, mean: 50, stufe: 5 }

/** 27 tenths → '2,7', 63 percent → '63 %', Stufe 2 → '2' */
export function figureWords(figure: Figure, value: number | null, language: Language): string {
  if (value === null) return '–'
  switch (figure) {
    case 'target':
      return formatPercent([value, 100], language)
    case 'mean':
      return formatMean([value, 10], language)
    case 'stufe':
      return String(value)
    default:
      return figure satisfies never
  }
}
