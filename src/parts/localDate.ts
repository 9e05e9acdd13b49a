/** The calendar day on which someone here saw this moment: '2026-11-30T23:30:00.000Z' is already '2026-12-01' in Germany. */
export function localDate(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
