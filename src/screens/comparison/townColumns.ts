import type { GroupContent, GroupReportCell, GroupReportTown } from '../../core/report/groupReport.ts'
import { fraction } from '../../core/scoring/fraction.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import type { townsScreenTexts } from '../../i18n/townsScreen.ts'

export const FIGURES = ['stufe', 'target', 'must'] as const
export type Figure = (typeof FIGURES)[number]

export interface TownCell {
  readonly text: string
  /** below it, smaller */
  readonly note?: string
  /** for the order of the column; `null`: no figure, always last */
  readonly value: Fraction | null
  /** 0..5, for the colour; only where the text is the Stufe */
  readonly stufe?: number
}

export interface TownColumn {
  readonly key: string
  readonly title: string
  /** among many: its title is written upright */
  readonly upright?: boolean
  readonly cell: (town: GroupReportTown) => TownCell
}

interface Words {
  readonly t: Translate<(typeof townsScreenTexts)['de']>
  readonly language: Language
}

/** All Themenfelder with one figure each, or every figure of one. @param domain id of a Themenfeld; `null`: all */
export function townColumns(report: GroupContent, figure: Figure, domain: string | null, words: Words): TownColumn[] {
  const { t } = words
  const place = report.domains.findIndex(({ id }) => id === domain)
  if (place < 0) {
    return [
      ...wholeColumns(words, ({ overall }) => overall, shortMust).map((column) => ({ ...column, upright: true })),
      {
        key: 'proven',
        title: t('columnProven'),
        upright: true,
        cell: ({ evidence }) => percent(shareProven(evidence?.E0), words),
      },
      ...report.domains.map(({ id, title }, i) => ({
        key: id,
        title,
        upright: true,
        cell: ({ cells }: GroupReportTown) => figureCell(cells[i], figure, words),
      })),
    ]
  }
  const of = ({ cells, overall }: GroupReportTown) => cells[place] ?? overall
  return [
    { key: 'stufe', title: t('columnStufe'), cell: (town) => stufeCell(of(town), words, false) },
    ...wholeColumns(words, of, ({ mustMet, mustTotal }) => t('mustValue', { met: mustMet, total: mustTotal })),
  ]
}

function wholeColumns(
  words: Words,
  of: (town: GroupReportTown) => GroupReportCell,
  must: (cell: GroupReportCell) => string,
): TownColumn[] {
  const { t, language } = words
  return [
    {
      key: 'must',
      title: t('columnMust'),
      cell: (town) => mustCell(of(town), must(of(town)), words),
    },
    {
      key: 'mean',
      title: t('columnMean'),
      cell: (town) => ({ text: formatMean(of(town).mean, language), value: of(town).mean }),
    },
    { key: 'target', title: t('columnTarget'), cell: (town) => percent(of(town).target, words) },
    { key: 'answered', title: t('columnAnswered'), cell: (town) => percent(of(town).coverage, words) },
  ]
}

function figureCell(cell: GroupReportCell | undefined, figure: Figure, words: Words): TownCell {
  if (!cell) return { text: words.t('none'), value: null }
  switch (figure) {
    case 'stufe':
      return stufeCell(cell, words, true)
    case 'target':
      return percent(cell.target, words)
    case 'must':
      return mustCell(cell, shortMust(cell), words)
    default:
      return figure satisfies never
  }
}

function stufeCell({ stufe, mean }: GroupReportCell, { t, language }: Words, withMean: boolean): TownCell {
  if (stufe === null) return { text: t('none'), value: null }
  // of the same Stufe the lower mean comes first: a hundredth is less than any step between two Stufen
  const value = mean ? fraction(100 * stufe * mean[1] + mean[0], 100 * mean[1]) : fraction(stufe, 1)
  return { text: String(stufe), stufe, value, ...(withMean && { note: formatMean(mean, language) }) }
}

function mustCell({ mustMet, mustTotal }: GroupReportCell, text: string, { t }: Words): TownCell {
  return mustTotal === 0 ? { text: t('none'), value: null } : { text, value: fraction(mustMet, mustTotal) }
}

function shortMust({ mustMet, mustTotal }: GroupReportCell): string {
  return `${mustMet}/${mustTotal}`
}

function percent(value: Fraction | null, { language }: Words): TownCell {
  return { text: formatPercent(value, language), value }
}

/** All but Selbstauskunft. */
function shareProven(own: Fraction | undefined): Fraction | null {
  return own ? fraction(own[1] - own[0], own[1]) : null
}
