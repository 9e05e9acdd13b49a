import type { ReportDomain } from '../../core/report/report.ts'
import { reachesPercent } from '../../core/scoring/fraction.ts'
import { type ApplicableDomainScore, isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import type { Draft } from './draft.ts'

/** The figures of a Themenfeld as they are written, the same in chart, alternative text and table [S22]. */
export interface DomainWords {
  /** "2,7 von 5" */
  readonly value: string
  /** "2,3–4,2"; '' where value and range are one */
  readonly range: string
  /** "2,7 von 5, Spanne 2,3 bis 4,2, vorläufig" */
  readonly sentence: string
  readonly provisional: boolean
}

export function domainWords(draft: Draft, domain: ReportDomain): DomainWords {
  const { t } = draft
  const { score } = domain
  if (!isApplicable(score)) return plain(t('notApplicable'), false)
  const provisional = isProvisional(score)
  return score.mean === null ? plain(t('notAnswered'), provisional) : figures(draft, score, domain.top, provisional)
}

/** Also for all Themenfelder together, whose scale is the longest of them. */
export function figures(
  { t, lang }: Draft,
  { mean, meanMin, meanMax }: Pick<ApplicableDomainScore, 'mean' | 'meanMin' | 'meanMax'>,
  top: number,
  provisional: boolean,
): DomainWords {
  if (mean === null) return plain(t('notAnswered'), provisional)
  const value = t('valueOf', { value: formatMean(mean, lang), top })
  const min = formatMean(meanMin, lang)
  const max = formatMean(meanMax, lang)
  const known = min === max
  return {
    value,
    range: known ? '' : t('range', { min, max }),
    sentence: known ? value : t('valueWithRange', { value: formatMean(mean, lang), top, min, max }),
    provisional,
  }
}

function plain(value: string, provisional: boolean): DomainWords {
  return { value, range: '', sentence: value, provisional }
}

/** What makes the whole provisional makes its Themenfeld so too: an open MUSS, or less than 80 % answered [S17]. */
function isProvisional({ must, coverage }: ApplicableDomainScore): boolean {
  return must.open.length > 0 || (coverage !== null && !reachesPercent(coverage[0], coverage[1], 80))
}

/** "2 – teilweise umgesetzt"; "–" while nothing is answered. */
export function stufeWords({ t }: Draft, stufe: number | null): string {
  if (stufe === null) return t('none')
  return `${stufe} – ${levelNames(t)[stufe] ?? ''}`
}

/** By level, from 0. */
export function levelNames(t: Draft['t']): readonly string[] {
  return [t('level0'), t('level1'), t('level2'), t('level3'), t('level4'), t('level5')]
}

export function coverageWords({ lang }: Draft, coverage: ApplicableDomainScore['coverage']): string {
  return formatPercent(coverage, lang)
}
