import type { Report, ReportDomain } from '../core/report/report.ts'
import { type ApplicableDomainScore, type Fraction, isApplicable } from '../core/scoring/score.types.ts'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { formatMean, formatPercent } from '../i18n/format.ts'
import { reportCsvTexts } from '../i18n/reportCsv.ts'
import { csv } from './csv.ts'

/** The Themenfelder of a report as a table: the same figures, written the same way, as on screen and paper [S23]. */
export function reportCsv(report: Report): Uint8Array<ArrayBuffer> {
  const language: Language = report.lang === 'en' ? 'en' : 'de'
  const t = textsIn(reportCsvTexts, language)
  const heads = [
    'domain',
    'stufe',
    'cappedBy',
    'mean',
    'meanMin',
    'meanMax',
    'target',
    'coverage',
    'met',
    'missed',
    'unclear',
    'open',
    'provisional',
  ] as const
  const line = ({ title, score, cappedBy }: ReportDomain) =>
    isApplicable(score)
      ? [
          title,
          ...figures(score, cappedBy.map(({ id }) => id).join(', '), language),
          t(report.stage.provisional ? 'yes' : 'no'),
        ]
      : [title, t('notApplicable')]
  return csv([heads.map((head) => t(head)), ...report.domains.map(line)])
}

function figures(score: ApplicableDomainScore, cappedBy: string, language: Language): (string | number)[] {
  const { met, missed, unclear, open } = score.must
  return [
    score.stufe ?? '–',
    cappedBy,
    formatMean(score.mean, language),
    formatMean(score.meanMin, language),
    formatMean(score.meanMax, language),
    percent(score.target, language),
    percent(score.coverage, language),
    met.length,
    missed.length,
    unclear.length,
    open.length,
  ]
}

/** A spreadsheet reads '71 %' as a number only with an ordinary space. */
export function percent(value: Fraction | null, language: Language): string {
  return formatPercent(value, language).replace('\u00a0', ' ')
}
