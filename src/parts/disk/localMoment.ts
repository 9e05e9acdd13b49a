import { localDate } from '../localDate.ts'

/** Hour and minute by the clock of this computer: '14:03' */
export function localTime(moment: string): string {
  const at = new Date(moment)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** For names of files, which must not contain colons: '2026-12-01 14-03-27' */
export function fileMoment(moment: string): string {
  const at = new Date(moment)
  return `${localDate(moment)} ${two(at.getHours())}-${two(at.getMinutes())}-${two(at.getSeconds())}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
