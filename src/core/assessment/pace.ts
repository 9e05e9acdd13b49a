import type { Answer } from './schema.ts'

/** A longer gap is a break, a meeting or the next day, and says nothing about answering. */
const BREAK_S = 600
/** Older answers were given by somebody who did not know the questions yet, or by somebody else. */
const RECENT = 30
/** Fewer say nothing. */
const ENOUGH = 5

export interface Pace {
  /** seconds from one answer to the next, breaks left out */
  readonly secondsPerAnswer: number
  /** how many gaps it was measured over */
  readonly from: number
}

/**
 * The person's own pace: the mean of the gaps between the latest answers. `null` while there are too few to say anything.
 * Answers taken over from another assessment were not given here.
 */
export function paceOf(answers: Readonly<Record<string, Answer>>): Pace | null {
  const times = Object.values(answers)
    .filter(({ value, source }) => value !== undefined && (source === undefined || source.kind === 'own'))
    .map(({ at }) => Date.parse(at) / 1000)
    .toSorted((a, b) => a - b)
  const gaps = times
    .slice(1)
    .map((time, i) => time - (times[i] ?? time))
    .filter((gap) => gap <= BREAK_S)
    .slice(-RECENT)
  if (gaps.length < ENOUGH) return null
  return { secondsPerAnswer: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, from: gaps.length }
}

/**
 * Minutes as one says them, rounded up so that nobody is promised too little: whole minutes to 10, then fives to an hour,
 * then quarters of an hour to three hours, then whole hours.
 */
export function spokenMinutes(seconds: number): number {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  const step = minutes <= 10 ? 1 : minutes <= 60 ? 5 : minutes <= 180 ? 15 : 60
  return Math.ceil(minutes / step) * step
}
