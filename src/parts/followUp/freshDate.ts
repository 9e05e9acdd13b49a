/** Why a day does not prove that somebody looked again; `null`: it does. Days are YYYY-MM-DD, `latest` may be the day itself. */
export function freshDateProblem(
  date: string,
  since: string,
  latest: string,
): 'dateInvalid' | 'dateOld' | 'dateLate' | null {
  // while a year is typed the browser reports years such as 0002
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(date)) return 'dateInvalid'
  if (date <= since) return 'dateOld'
  return date > latest ? 'dateLate' : null
}

/** The last day on which somebody may have looked: today, or the day that a check speaks of where that is later. */
export function latestDay(today: string, asOf: string | undefined): string {
  return asOf !== undefined && asOf > today ? asOf : today
}
