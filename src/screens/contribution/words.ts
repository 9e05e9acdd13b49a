import { FEDERAL_STATES } from '../../i18n/newAssessment.ts'

/** 'NW' → 'Nordrhein-Westfalen'; what is none of the sixteen stays as it is. */
export function stateName(code: string | undefined): string {
  return FEDERAL_STATES.find(([known]) => known === code)?.[1] ?? code ?? ''
}
