import type { Report, ReportDomain } from '../../core/report/report.ts'
import { isThin } from '../../core/scoring/overall.ts'
import { type Fraction, isApplicable } from '../../core/scoring/score.types.ts'
import { type Language, textsIn } from '../../i18n/catalogue.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'

/** Plain sentences with the municipality's own numbers: what decided the stage first, then what the figures mean. */
export function explainResult(report: Report, language: Language): string[] {
  const t = textsIn(resultTexts, language)
  return [
    ...explainStage(report, language),
    ...explainProvisional(report, language),
    ...explainFigures(report, language),
    ...(report.toClarify.length > 0 ? [t('whyUnknown', { count: report.toClarify.length })] : []),
    ...(report.outOfScope > 0 ? [t('whyOut', { count: report.outOfScope })] : []),
    ...(report.notApplicable > 0 ? [t('whyNotApplicable', { count: report.notApplicable })] : []),
  ]
}

/** In the order in which [S18] decides, and only what decided. */
function explainStage({ stage: { stage }, must: { counts }, questionnaire }: Report, language: Language): string[] {
  const t = textsIn(resultTexts, language)
  const { total } = counts
  if (counts.open > 0) return [t('whyOpen', { count: counts.open, total })]
  switch (stage) {
    case null:
      return []
    case 'below-minimum':
      return [
        ...(counts.missed > 0 ? [t('whyMissed', { count: counts.missed, total })] : []),
        ...(counts.unclear > 0 ? [t('whyUnclear', { count: counts.unclear, total })] : []),
      ]
    case 'minimum':
      return [questionnaire.minimumOnly ? t('whyNoGap') : t('whyMinimum', { total })]
    case 'near-target':
      return [t('whyNearTarget', { total })]
    case 'target':
      return [t('whyTarget', { total })]
  }
}

/** With more names nobody reads the sentence to its end, and the table says them all. */
const MOST_NAMED = 4

function explainProvisional({ stage, domains }: Report, language: Language): string[] {
  const t = textsIn(resultTexts, language)
  if (!stage.provisional) return []
  const thin = domains.filter(isThinDomain)
  if (thin.length > MOST_NAMED) return [t('whyThinMany', { count: thin.length }), t('whyProvisional')]
  const names = thin.map(({ title, score }) =>
    t('thinName', { title, coverage: formatPercent(isApplicable(score) ? score.coverage : null, language) }),
  )
  const listed = thin.length > 0 ? [t('whyThin', { count: thin.length, names: names.join(', ') })] : []
  return [...listed, t('whyProvisional')]
}

function isThinDomain({ score }: ReportDomain): boolean {
  return isApplicable(score) && isThin(score)
}

function explainFigures({ overall, domains }: Report, language: Language): string[] {
  const t = textsIn(resultTexts, language)
  if (overall.mean === null) return []
  const top = Math.max(...domains.map((domain) => domain.top))
  const mean = (value: Fraction | null) => formatMean(value, language)
  const sentences = [
    t('whyNumbers', { mean: mean(overall.mean), top, target: formatPercent(overall.target, language) }),
  ]
  const [min, max] = [mean(overall.meanMin), mean(overall.meanMax)]
  if (min !== max) sentences.push(t('whyRange', { min, max }))
  const weakest = domains.find((domain) => domain.id === overall.weakest)
  const rated = domains.filter(({ score }) => isApplicable(score) && score.stufe !== null)
  if (weakest && isApplicable(weakest.score) && weakest.score.stufe !== null && rated.length > 1) {
    const { stufe, target } = weakest.score
    sentences.push(t('whyWeakest', { title: weakest.title, stufe, target: formatPercent(target, language) }))
  }
  return sentences
}
