import type { OverTime } from '../core/comparison/overTime.ts'
import type { ComparedFigures } from '../core/scoring/compare.ts'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { formatMean, formatPercent, formatShortDate } from '../i18n/format.ts'
import { overTimeTexts } from '../i18n/overTime.ts'
import { csv } from './csv.ts'

/**
 * The figures of one municipality over time, as the screen writes them [S23]: a row for all Themenfelder and one for each, a column for
 * each visit and figure. The name of the municipality is not in it.
 */
export function overTimeCsv(
  { visits, common, must, sides, domains }: OverTime,
  titleOf: (domain: string) => string,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const t = textsIn(overTimeTexts, language)
  const heads = visits.flatMap(({ day }) => {
    const date = formatShortDate(day, language)
    return [`${t('mean')} ${date}`, `${t('target')} ${date}`, `${t('mustMet')} ${date}`]
  })
  const cells = (figures: readonly ComparedFigures[]) =>
    figures.flatMap(({ mean, target, mustMet }) => [
      formatMean(mean, language),
      // a spreadsheet reads '71 %' as a number only with an ordinary space
      formatPercent(target, language).replace('\u00a0', ' '),
      mustMet,
    ])
  return csv([
    [t('domain'), t('commonHead'), t('mustCommon'), ...heads],
    [t('all'), common, must, ...cells(sides)],
    ...domains.map((domain) => [titleOf(domain.id), domain.common, domain.must, ...cells(domain.sides)]),
  ])
}
