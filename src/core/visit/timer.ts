import type { Talk } from '../assessment/schema.ts'

/** Seconds that a conversation took up to `now` (ISO 8601 UTC), also when the page was closed in between. A clock set back takes nothing away. */
export function secondsOf({ seconds = 0, since }: Pick<Talk, 'seconds' | 'since'>, now: string): number {
  if (since === undefined) return seconds
  return seconds + Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000))
}

export function paused(talk: Talk, now: string): Talk {
  const { since, ...rest } = talk
  return since === undefined ? talk : { ...rest, seconds: secondsOf(talk, now) }
}

export function running(talk: Talk, now: string): Talk {
  return talk.since === undefined ? { ...talk, since: now } : talk
}

/** 75 → '1:15', 3675 → '1:01:15' */
export function clockTime(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
