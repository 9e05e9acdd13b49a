/** '' or a day that a calendar on a desk could show. */
export function isDate(text: string): boolean {
  return text === '' || /^2\d{3}-\d{2}-\d{2}$/.test(text)
}

/** '' or '13:30' */
export function isTime(text: string): boolean {
  return text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Whole minutes of at most a day; `null`: nothing was entered, `undefined`: nothing that can be read. */
export function minutesIn(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d{1,4}$/.test(trimmed) && Number(trimmed) <= 1440 ? Number(trimmed) : undefined
}
