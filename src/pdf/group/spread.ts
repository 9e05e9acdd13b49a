import type { GroupReportFigures } from '../../core/report/groupReport.ts'
import type { Quartiles } from '../../core/scoring/fraction.ts'
import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import type { Fraction } from '../../core/scoring/score.types.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { type Bar, barChartHeight, drawBarChart } from '../charts/barChart.ts'
import { figure } from '../flow/figure.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { table } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import { type GroupDraft, headCell, textCell } from './draft.ts'

type Domain = GroupReportFigures['domains'][number]

/** The line of the chart: "umgesetzt" */
const REFERENCE = 3
/** mm of heading and introduction above the chart */
const ABOVE_CHART = 30

/** Medians and quartiles by Themenfeld, as a chart with its table. There is none of it below five. */
export function spread(draft: GroupDraft, { domains }: GroupReportFigures): void {
  const { flow, t } = draft
  sectionHeading(flow, t('spread'), ABOVE_CHART + chartHeight(draft, domains))
  paragraph(flow, t('spreadIntro'), STYLES.small)
  let rest = domains
  while (rest.length > 0) {
    let count = rest.length
    while (count > 1 && chartHeight(draft, rest.slice(0, count)) > flow.room) count--
    chart(draft, rest.slice(0, count))
    rest = rest.slice(count)
    if (rest.length > 0) flow.newPage()
  }
  flow.space(4)
  valuesTable(draft, domains)
}

function chartHeight(draft: GroupDraft, domains: readonly Domain[]): number {
  return barChartHeight(
    draft.flow,
    domains.map((domain) => barOf(draft, domain)),
  )
}

function chart(draft: GroupDraft, domains: readonly Domain[]): void {
  const { flow, report, t } = draft
  const { top } = report.questionnaire
  const bars = domains.map((domain) => barOf(draft, domain))
  const alt = t('spreadAlt', { top, values: domains.map((domain) => spoken(draft, domain)).join('; ') })
  figure(flow, alt, barChartHeight(flow, bars), (x, y) => {
    drawBarChart(flow, { bars, top, reference: { value: REFERENCE, label: t('reference') } }, x, y)
  })
}

function spoken({ lang, t }: GroupDraft, { title, mean }: Domain): string {
  return mean
    ? t('spreadAltPart', { domain: title, ...written(mean, (value) => formatMean(value, lang)) })
    : t('spreadAltNone', { domain: title })
}

function barOf({ report, lang, t }: GroupDraft, { title, mean }: Domain): Bar {
  const level = (value: Fraction | undefined) => (value ? value[0] / value[1] : 0)
  const words = mean && written(mean, (value) => formatMean(value, lang))
  return {
    label: title,
    value: mean && level(mean.median),
    min: level(mean?.lower),
    max: level(mean?.upper),
    top: report.questionnaire.top,
    text: words ? words.median : t('spreadFew'),
    note: words ? `(${words.lower}–${words.upper})` : '',
  }
}

function valuesTable(draft: GroupDraft, domains: readonly Domain[]): void {
  const { flow, lang, t } = draft
  const cell = (figures: Quartiles | null, write: (value: Fraction) => string) =>
    textCell(figures ? t('spreadValue', written(figures, write)) : t('spreadFew'))
  table(flow, {
    caption: t('spreadTable'),
    columns: [
      { head: t('domain'), width: 56 },
      { head: t('members'), width: 25, align: 'right' },
      { head: t('stufeSpread'), width: 21 },
      { head: t('meanSpread'), width: 30 },
      { head: t('targetSpread'), width: 36 },
    ],
    rows: domains.map(({ title, members, mean, target, stufe }) => [
      headCell(title),
      textCell(members < SMALLEST_GROUP ? t('spreadFew') : String(members)),
      cell(stufe, (value) => String(value[0])),
      cell(mean, (value) => formatMean(value, lang)),
      cell(target, (value) => formatPercent(value, lang)),
    ]),
  })
  if (domains.some(({ mean }) => mean === null))
    paragraph(flow, t('spreadNote', { least: SMALLEST_GROUP }), STYLES.note)
}

function written({ lower, median, upper }: Quartiles, write: (value: Fraction) => string) {
  return { lower: write(lower), median: write(median), upper: write(upper) }
}
