import { NEEDS, type NeedClass } from '../../core/scoring/score.types.ts'
import type { Draft } from './draft.ts'

/** Name and time frame of a class of need [S24]. */
export function urgencyWords({ t }: Draft, need: NeedClass): { readonly name: string; readonly frame: string } {
  return { name: t(`need-${need}`), frame: t(`${need}Frame`) }
}

/** Also true where the steps are not named. */
export function hasNeed({ needCounts }: Draft['report']): boolean {
  return NEEDS.some((need) => needCounts[need] > 0)
}

/** Why there is nothing to do: no need, or nothing known yet. */
export function noNeedText({ report, t }: Draft): string {
  return report.overall.mean === null ? t('decisionsUnknown') : t('decisionsNone')
}
