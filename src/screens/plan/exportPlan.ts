import type { PlanReport } from '../../core/report/planReport.ts'
import { download } from '../../files/download.ts'
import { fileName } from '../../files/fileName.ts'
import { planCsv } from '../../files/plan/planCsv.ts'
import { planIcs } from '../../files/plan/planIcs.ts'
import { planWords } from '../../files/plan/planTables.ts'
import { planXlsx } from '../../files/plan/planXlsx.ts'

export type Format = 'xlsx' | 'csv' | 'ics'

interface ExportOrder {
  readonly format: Format
  /** of the file's name: the day on which it is made */
  readonly date: string
  /** newest change, ISO 8601 UTC */
  readonly changedAt: string
  /** days before each date of the calendar; `null`: no reminder */
  readonly remind: number | null
}

/** Hands the plan to the browser as a file and gives back its name: 'IT-Check_Musterstadt_Massnahmenplan_2026-12-01.xlsx'. */
export function exportPlan(plan: PlanReport, { format, date, changedAt, remind }: ExportOrder): string {
  const { municipality } = plan
  const name = fileName({ municipality, profile: planWords(plan)('plan'), date, extension: format })
  switch (format) {
    case 'xlsx':
      download(planXlsx(plan), name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      break
    case 'csv':
      download(planCsv(plan), name, 'text/csv;charset=utf-8')
      break
    case 'ics':
      download(planIcs(plan, { changedAt, remind }), name, 'text/calendar;charset=utf-8')
      break
  }
  return name
}
