import type { PublicHalfYear, PublicSums } from '../../core/report/publicReport.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { type Column, TABLE_START, table } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'
import { releasedText } from './releasedText.ts'

type Sum = keyof PublicSums

/** What the administration released of its plan; without it one sentence that is the same for everyone. */
export function programme(draft: PublicDraft): void {
  const { flow, report, t } = draft
  const text = report.texts.find(({ about }) => about === 'programme')
  sectionHeading(flow, t('programme'), KEPT_WITH_HEADING)
  if (text) releasedText(draft, text.text)
  if (report.halfYears.length > 0) schedule(draft)
  else if (!text) paragraph(flow, t('programmeNone'), PUBLIC_STYLES.body)
}

/** mm: a line or two may follow, also before a long text */
const KEPT_WITH_HEADING = 24

function schedule(draft: PublicDraft): void {
  const { flow, report, t } = draft
  const { halfYears, total } = report
  // a column of dashes alone would say nothing
  const sums = (['days', 'once', 'yearly'] as const).filter((sum) => halfYears.some((half) => half[sum] !== null))
  const hasGap = halfYears.some((half) => sums.some((sum) => half[sum] === null))
  const notes = [
    t('scheduleIntro'),
    ...(sums.includes('yearly') ? [t('scheduleYearly')] : []),
    ...(hasGap ? [t('scheduleGap')] : []),
  ]
  subheading(flow, t('schedule'), TABLE_START + 18)
  paragraph(flow, notes.join(' '), PUBLIC_STYLES.body, 3.5)
  table(flow, {
    columns: [
      { head: t('halfYear'), width: 52 },
      ...sums.map((sum): Column => ({ head: t(sum), width: 37, align: 'right' })),
    ],
    headStyle: PUBLIC_STYLES.head,
    rows: [
      ...halfYears.map((half) => row(draft, nameOf(draft, half), half, sums)),
      ...(total && sums.some((sum) => total[sum] !== null) ? [row(draft, t('total'), total, sums, true)] : []),
    ],
  })
}

function nameOf({ t }: PublicDraft, { half, year }: PublicHalfYear): string {
  return t(half === 1 ? 'firstHalf' : 'secondHalf', { year: String(year) })
}

function row(draft: PublicDraft, name: string, values: PublicSums, sums: readonly Sum[], strong = false): Cell[] {
  const style = strong ? PUBLIC_STYLES.smallStrong : PUBLIC_STYLES.small
  return [
    { runs: [{ text: name, style: PUBLIC_STYLES.smallStrong }], head: true },
    ...sums.map((sum) => ({ runs: [{ text: figureOf(draft, sum, values[sum]), style }] })),
  ]
}

function figureOf({ lang, t }: PublicDraft, sum: Sum, value: number | null): string {
  if (value === null) return t('none')
  return sum === 'days' ? formatDays(value, lang) : formatEuro(value, lang)
}
