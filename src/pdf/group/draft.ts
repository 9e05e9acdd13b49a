import type { GroupReport } from '../../core/report/groupReport.ts'
import type { Language, Translate } from '../../i18n/catalogue.ts'
import type { groupReportTexts } from '../../i18n/groupReport.ts'
import type { Flow } from '../flow/flow.ts'
import type { Cell } from '../flow/tableRow.ts'
import { STYLES } from '../theme.ts'

/** What every section of the report of a group draws with. */
export interface GroupDraft {
  readonly flow: Flow
  readonly report: GroupReport
  readonly lang: Language
  readonly t: Translate<(typeof groupReportTexts)['de']>
}

export function headCell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cellStrong }], head: true }
}

export function textCell(text: string): Cell {
  return { runs: [{ text, style: STYLES.cell }] }
}
