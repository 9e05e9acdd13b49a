import type { Assessment } from '../assessment/schema.ts'
import type { Questionnaire, ReferenceLists } from '../questionnaire/schema.ts'
import type { ReportStandard } from './issued.ts'
import { coverStandards } from './standards.ts'

/** Per standard that the questionnaire names: how much of it is touched, and where something is lacking. */
export function reportStandards(
  questionnaire: Questionnaire,
  assessment: Assessment,
  lists: ReferenceLists,
): ReportStandard[] {
  return coverStandards(questionnaire, assessment, lists).map(({ id, title, edition, listed, counts }) => ({
    id,
    title,
    edition,
    total: listed ? counts.total : null,
    touched: counts.touched,
    below: counts.below,
    planned: counts.planned,
  }))
}
