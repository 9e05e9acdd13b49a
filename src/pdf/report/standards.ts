import type { ReportStandard } from '../../core/report/issued.ts'
import { formatCount } from '../../i18n/format.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { type TableContent, table, tableHeight } from '../flow/table.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** mm */
const INTRODUCTION = 24

/** Which requirements of standards the questions touch. Touching is not fulfilling, and it says so. */
export function standards(draft: Draft): void {
  const { flow, t } = draft
  const content = tableOf(draft)
  sectionHeading(flow, t('standards'), tableHeight(flow, content) + INTRODUCTION)
  const meanings = [t('standardsBelowMeaning'), ...(hasPlan(draft) ? [t('standardsPlannedMeaning')] : [])]
  paragraph(flow, [t('standardsIntro'), ...meanings].join(' '), STYLES.small)
  table(flow, content)
}

function tableOf(draft: Draft): TableContent {
  const { report, t } = draft
  return {
    columns: [
      { head: t('standard'), width: hasPlan(draft) ? 74 : 104 },
      { head: t('standardTouched'), width: 30, align: 'right' },
      { head: t('standardBelow'), width: 30, align: 'right' },
      ...(hasPlan(draft) ? [{ head: t('standardPlanned'), width: 30, align: 'right' } as const] : []),
    ],
    rows: report.standards.map((standard) => row(draft, standard)),
  }
}

/** Without one, nothing can have a measure. */
function hasPlan({ report }: Draft): boolean {
  return report.plan !== null
}

function row(draft: Draft, { title, edition, total, touched, below, planned }: ReportStandard): Cell[] {
  const cell = (text: string) => ({ runs: [{ text, style: STYLES.cell }] })
  const { lang, t } = draft
  const count = (value: number) => formatCount(value, lang)
  return [
    { runs: [{ text: `${title} (${edition})`, style: STYLES.cellStrong }], head: true },
    cell(total === null ? count(touched) : t('touchedOf', { touched, total })),
    cell(count(below)),
    ...(hasPlan(draft) ? [cell(count(planned))] : []),
  ]
}
