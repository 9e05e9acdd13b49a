import type { Score } from '../../../src/core/scoring/score.types.ts'
import type { Language } from '../../../src/i18n/catalogue.ts'

/** 'Mindestanforderungen: 13 erfüllt, 8 nicht erfüllt, 3 ungeklärt, 0 offen von 24' [S19] */
export function countsIn({ overall: { must } }: Score, language: Language): string {
  return language === 'de'
    ? `Mindestanforderungen: ${must.met} erfüllt, ${must.missed} nicht erfüllt, ${must.unclear} ungeklärt, ${must.open} offen von ${must.total}`
    : `Minimum requirements: ${must.met} met, ${must.missed} not met, ${must.unclear} unclear, ${must.open} open of ${must.total}`
}
