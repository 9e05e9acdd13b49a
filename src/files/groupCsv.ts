import { EVIDENCE_DEPTHS } from '../core/assessment/values.ts'
import type { GroupReport, GroupReportCell } from '../core/report/groupReport.ts'
import { isLanguage, type Language, textsIn } from '../i18n/catalogue.ts'
import { formatMean } from '../i18n/format.ts'
import { groupReportTexts } from '../i18n/groupReport.ts'
import { csv } from './csv.ts'
import { percent } from './reportCsv.ts'

/** One line for each municipality and Themenfeld, and one for all of them together: the figures of the PDF, under the same pseudonyms in the same order. */
export function groupCsv(report: GroupReport): Uint8Array<ArrayBuffer> {
  const lang = isLanguage(report.lang) ? report.lang : 'de'
  const t = textsIn(groupReportTexts, lang)
  const heads = [
    t('town'),
    t('domain'),
    t('stufeSpread'),
    t('mean'),
    t('target'),
    t('csvMustMet'),
    t('csvMustTotal'),
    t('answered'),
    ...EVIDENCE_DEPTHS.map((depth) => t(`evidence-${depth}`)),
  ]
  const rows = report.towns.flatMap(({ pseudonym, overall, cells, evidence }) => {
    const town = t('townName', { letter: pseudonym })
    const shares = EVIDENCE_DEPTHS.map((depth) => percent(evidence?.[depth] ?? null, lang))
    return [
      [town, t('allDomains'), ...figures(overall, lang), ...shares],
      ...cells.map((cell, i) => [town, report.domains[i]?.title ?? '', ...figures(cell, lang)]),
    ]
  })
  return csv([heads, ...rows])
}

function figures(cell: GroupReportCell, lang: Language): (string | number)[] {
  const { stufe, mean, target, mustMet, mustTotal, coverage } = cell
  return [stufe ?? '–', formatMean(mean, lang), percent(target, lang), mustMet, mustTotal, percent(coverage, lang)]
}
