import type { AssessmentFile } from '../assessment/schema.ts'

type Dated = Pick<AssessmentFile, 'id' | 'audit' | 'createdAt'>

/** The day that an assessment speaks of (YYYY-MM-DD): its reference date, else when it was begun. */
export function visitDay({ audit, createdAt }: Omit<Dated, 'id'>): string {
  return audit.asOf ?? createdAt.slice(0, 10)
}

/** The earlier day first; of the same day, as with a new version of a signed assessment, what was begun first. */
export function compareVisits(a: Dated, b: Dated): number {
  const [left, right] = [a, b].map((visit) => `${visitDay(visit)} ${visit.createdAt} ${visit.id}`) as [string, string]
  return left < right ? -1 : left > right ? 1 : 0
}
