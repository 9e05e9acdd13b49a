import type { Header } from '../storage/database.ts'
import { localDate } from './localDate.ts'

/**
 * The day against which due dates are held: today. The built-in example stays on its own reference date, or everything in it would be
 * overdue a year after it was written. `moment`: ISO 8601 UTC.
 */
export function planDay({ sample, audit }: Pick<Header, 'sample' | 'audit'>, moment: string): string {
  return (sample ? audit.asOf : undefined) ?? localDate(moment)
}
