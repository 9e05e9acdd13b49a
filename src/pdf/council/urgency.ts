import type { NeedClass } from '../../core/scoring/score.types.ts'
import type { Draft } from './draft.ts'

/** Name and time frame of a class of need [S24]. */
export function urgencyWords({ t }: Draft, need: NeedClass): { readonly name: string; readonly frame: string } {
  switch (need) {
    case 'sofort':
      return { name: t('sofort'), frame: t('sofortFrame') }
    case 'kurzfristig':
      return { name: t('kurzfristig'), frame: t('kurzfristigFrame') }
    case 'mittelfristig':
      return { name: t('mittelfristig'), frame: t('mittelfristigFrame') }
    case 'laufend':
      return { name: t('laufend'), frame: t('laufendFrame') }
  }
}

/** Why there is nothing to do: no need, or nothing known yet. */
export function noNeedText({ report, t }: Draft): string {
  return report.overall.mean === null ? t('decisionsUnknown') : t('decisionsNone')
}
