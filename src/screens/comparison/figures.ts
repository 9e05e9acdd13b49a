import type { ComparedFigures } from '../../core/scoring/compare.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'

export const FIGURES = ['mean', 'target'] as const
export type Figure = (typeof FIGURES)[number]

/** '2,7' or '71 %' */
export function formatFigure(figure: Figure, value: Fraction | null | undefined, language: Language): string {
  return figure === 'mean' ? formatMean(value ?? null, language) : formatPercent(value ?? null, language)
}

export function valuesOf(sides: readonly ComparedFigures[], figure: Figure): (Fraction | null)[] {
  return sides.map((side) => side[figure])
}
