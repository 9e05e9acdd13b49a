import { RESTORE_REASONS, type RestoreReason } from './database.ts'

/** What the id of a restore point says about it, so that the bodies need not be read to thin them out: a state can be large. */
export interface NamedPoint {
  readonly id: string
  /** milliseconds since 1970; later than the point before it even when the clock was set back */
  readonly time: number
  readonly reason: RestoreReason
  /** characters of the state as JSON */
  readonly size: number
}

/** '0mijhh1c2k-daily-4k9': sorts by time */
export function pointId(point: Omit<NamedPoint, 'id'>): string {
  return `${point.time.toString(36).padStart(10, '0')}-${point.reason}-${point.size.toString(36)}`
}

/** A reason that this version does not know counts as a restore point all the same. */
export function namedPoint(id: string): NamedPoint {
  const [time = '0', said, size = '0'] = id.split('-')
  const reason = RESTORE_REASONS.find((known) => known === said) ?? 'restore'
  return { id, time: Number.parseInt(time, 36), reason, size: Number.parseInt(size, 36) }
}
