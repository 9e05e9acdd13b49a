import type { PlanReport } from '../../core/report/planReport.ts'
import { writeXlsx } from '../xlsx/writeXlsx.ts'
import { planLanguage, planTable, planTitle, planWords, riskTable, sumTables } from './planTables.ts'

/** Number and measure stay in sight while one reads to the right. */
const FROZEN = 2

/** The plan as a workbook: measures, sums by half-year and year, and the risks that somebody bears where there are any. */
export function planXlsx(plan: PlanReport): Uint8Array<ArrayBuffer> {
  const t = planWords(plan)
  const title = planTitle(plan, t)
  const footer = t('footer', { title })
  const risks = riskTable(plan)
  return writeXlsx({
    title,
    language: planLanguage(plan),
    sheets: [
      { name: t('sheetPlan'), tables: [planTable(plan)], footer, frozenColumns: FROZEN },
      { name: t('sheetSums'), tables: sumTables(plan), footer },
      ...(risks ? [{ name: t('sheetRisks'), tables: [risks], footer }] : []),
    ],
  })
}
