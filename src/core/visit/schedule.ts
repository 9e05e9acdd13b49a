import type { Talk, Visit } from '../assessment/schema.ts'

export const DAY_START = '09:00'
export const DAY_END = '17:00'

/** When a conversation takes place. */
export interface Slot {
  /** counted from 1 */
  readonly day: number
  /** minutes since midnight */
  readonly from: number
  readonly to: number
  /** it begins before the one before it is over: somebody set it so */
  readonly clashes: boolean
}

interface Timed {
  readonly talk: Pick<Talk, 'day' | 'start' | 'breakAfter'>
  readonly minutes: number
}

/** One after the other, with the breaks in between; what would end after the day is over begins the next one. */
export function schedule(talks: readonly Timed[], { start, until }: Pick<Visit, 'start' | 'until'> = {}): Slot[] {
  const [begin, end] = [minutesOf(start ?? DAY_START), minutesOf(until ?? DAY_END)]
  const slots: Slot[] = []
  let free = { day: 1, at: begin }
  for (const { talk, minutes } of talks) {
    const day = talk.day ?? free.day
    let from = talk.start === undefined ? (day === free.day ? free.at : begin) : minutesOf(talk.start)
    let on = day
    if (talk.start === undefined && talk.day === undefined && from > begin && from + minutes > end) {
      on = day + 1
      from = begin
    }
    const last = slots.at(-1)
    const clashes = last !== undefined && (on < last.day || (on === last.day && from < last.to))
    slots.push({ day: on, from, to: from + minutes, clashes })
    free = { day: on, at: from + minutes + (talk.breakAfter ?? 0) }
  }
  return slots
}

/** '08:30' → 510 */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** 510 → '08:30'; past midnight it begins anew */
export function timeOfDay(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(Math.floor(minutes % 60))}`
}

const DAY_MS = 86_400_000

/** Date of a day of the visit; nobody is visited on a Saturday or Sunday unless it begins on one. */
export function dateOfDay(first: string, day: number): string {
  let at = Date.parse(`${first}T12:00:00Z`)
  for (let left = day - 1; left > 0; ) {
    at += DAY_MS
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1
  }
  return new Date(at).toISOString().slice(0, 10)
}
