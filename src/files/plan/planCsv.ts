import type { PlanReport } from '../../core/report/planReport.ts'
import { tableCsv } from '../tableCsv.ts'
import { planLanguage, planTable } from './planTables.ts'

/** The measures as CSV. */
export function planCsv(plan: PlanReport): Uint8Array<ArrayBuffer> {
  return tableCsv(planTable(plan), planLanguage(plan))
}
