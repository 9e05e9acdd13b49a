import type { ReportDomain } from '../../core/report/report.ts'
import { type Fraction, isApplicable } from '../../core/scoring/score.types.ts'
import { type Bar, barChartHeight, drawBarChart } from '../charts/barChart.ts'
import { type Axis, drawRadarChart, RADAR_AXES, radarChartHeight } from '../charts/radarChart.ts'
import { figure } from '../flow/figure.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import { coverageWords, type DomainWords, domainWords, figures, stufeWords } from './domainWords.ts'
import type { Draft } from './draft.ts'
import { provisionalWord } from './stageLine.ts'

/** The line of the chart: "umgesetzt", from which a minimum requirement counts as met. */
const REFERENCE = 3

/** mm of heading and introduction above the chart */
const ABOVE_CHART = 26
/** mm of the line above the net */
const RADAR_CAPTION = 9

/** The Themenfelder as bars and, where they are few, as a net, with the same figures as a table next to them. */
export function domains(draft: Draft): void {
  const { flow, report, t } = draft
  const height = barChartHeight(
    flow,
    report.domains.map((domain) => barOf(draft, domain)),
  )
  sectionHeading(flow, t('domains'), ABOVE_CHART + height)
  paragraph(flow, t('domainsIntro'), STYLES.small)
  if (report.overall.provisional) paragraph(flow, t('domainsProvisional'), STYLES.smallStrong)
  flow.space(1)
  charts(draft)
  flow.space(4)
  radar(draft)
  valuesTable(draft)
}

/** One chart, or several where one would be higher than the page. */
function charts(draft: Draft): void {
  const { flow, report, t } = draft
  const top = Math.max(REFERENCE, ...report.domains.map((domain) => domain.top))
  const reference = { value: REFERENCE, label: t('chartTarget') }
  let rest = report.domains.map((domain) => ({ domain, bar: barOf(draft, domain) }))
  while (rest.length > 0) {
    let count = rest.length
    const bars = () => rest.slice(0, count).map(({ bar }) => bar)
    while (
      count > 1 &&
      barChartHeight(flow, bars()) > (count === rest.length && flow.atTop ? flow.bottom - flow.top : flow.room)
    )
      count--
    const shown = rest.slice(0, count)
    const values = shown.map(({ domain }) => chartAltPart(draft, domain)).join('; ')
    figure(flow, `${t('chartAlt', { top, values })}.`, barChartHeight(flow, bars()), (x, y) => {
      drawBarChart(flow, { bars: bars(), top, reference }, x, y)
    })
    rest = rest.slice(count)
    if (rest.length > 0) flow.newPage()
  }
}

/** Nothing where it would have too many axes to read, or too few to make an area. */
function radar(draft: Draft): void {
  const { flow, report, t } = draft
  const axes = report.domains.flatMap((domain) => axisOf(draft, domain) ?? [])
  if (report.domains.length > RADAR_AXES.most || axes.length < RADAR_AXES.least) return
  const top = Math.max(REFERENCE, ...report.domains.map((domain) => domain.top))
  const values = report.domains.map((domain) => chartAltPart(draft, domain)).join('; ')
  const alt = `${t('radarAlt', { count: axes.length, top, values })}.`
  const height = radarChartHeight(flow, axes)
  flow.ensure(height + RADAR_CAPTION)
  paragraph(flow, t('radarTitle'), STYLES.note, 3)
  figure(flow, alt, height, (x, y) => drawRadarChart(flow, { axes, top, reference: REFERENCE }, x, y))
  flow.space(4)
}

/** `null` where there is no value to draw. */
function axisOf(draft: Draft, domain: ReportDomain): Axis | null {
  const { label, value, min, max, text, note } = barOf(draft, domain)
  return value === null ? null : { label, value, min, max, text: note === '' ? text : `${text} ${note}` }
}

function chartAltPart(draft: Draft, domain: ReportDomain): string {
  return draft.t('chartAltPart', { domain: domain.title, value: spoken(draft, domainWords(draft, domain)) })
}

function barOf(draft: Draft, domain: ReportDomain): Bar {
  const words = domainWords(draft, domain)
  const { score, title, top } = domain
  const applicable = isApplicable(score) ? score : null
  return {
    label: title,
    value: levelOf(applicable?.mean ?? null),
    min: levelOf(applicable?.meanMin ?? null) ?? 0,
    max: levelOf(applicable?.meanMax ?? null) ?? 0,
    top,
    text: words.value,
    note: [
      words.range === '' ? '' : `(${words.range})`,
      words.provisional && applicable?.mean ? provisionalWord(draft) : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  }
}

function levelOf(value: Fraction | null): number | null {
  return value === null ? null : value[0] / value[1]
}

function spoken(draft: Draft, words: DomainWords): string {
  return words.provisional ? `${words.sentence}, ${provisionalWord(draft)}` : words.sentence
}

function valuesTable(draft: Draft): void {
  const { flow, report, t } = draft
  const top = Math.max(REFERENCE, ...report.domains.map((domain) => domain.top))
  const { overall } = report
  const all = figures(draft, overall, top, overall.provisional)
  table(flow, {
    caption: t('tableCaption'),
    columns: [
      { head: t('domain'), width: 48 },
      { head: t('mean'), width: 31 },
      { head: t('stufe'), width: 36.5 },
      { head: t('cappedBy'), width: 26.5 },
      { head: t('answered'), width: 22 },
    ],
    rows: [
      ...report.domains.map((domain) => domainRow(draft, domain)),
      [
        { runs: [{ text: t('allDomains'), style: STYLES.cellStrong }], head: true },
        meanCell(all),
        cell(t('none')),
        cell(t('none')),
        answeredCell(draft, coverageWords(draft, overall.coverage), overall.provisional),
      ],
    ],
  })
}

function domainRow(draft: Draft, domain: ReportDomain): Cell[] {
  const { t } = draft
  const { score, title, cappedBy } = domain
  const words = domainWords(draft, domain)
  const applicable = isApplicable(score) ? score : null
  return [
    { runs: [{ text: title, style: STYLES.cellStrong }], head: true },
    meanCell(words),
    cell(stufeWords(draft, applicable?.stufe ?? null)),
    cell(cappedBy.length === 0 ? t('none') : cappedBy.map(({ id }) => id).join(', ')),
    answeredCell(draft, applicable ? coverageWords(draft, applicable.coverage) : t('none'), words.provisional),
  ]
}

function meanCell({ value, range }: DomainWords): Cell {
  return cell(range === '' ? value : `${value} (${range})`)
}

function answeredCell(draft: Draft, coverage: string, provisional: boolean): Cell {
  const note = provisional ? [{ text: provisionalWord(draft), style: STYLES.cellNote }] : []
  return { runs: [{ text: coverage, style: STYLES.cell }, ...note] }
}

function cell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
