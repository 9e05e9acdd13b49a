/** The time of day on which someone here saw this moment: '09:05'. */
export function localTime(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
