const DAY_MS = 86_400_000

/** How long a deleted assessment can be brought back. */
export const TRASH_DAYS = 30

/** A clock that runs ahead of everything that is known by more is taken for wrong. */
const MOST_AHEAD_MS = 366 * DAY_MS

/** What is remembered from one start of the app to the next. */
export interface TrashMemory {
  /** last start with a plausible clock */
  readonly lastStart?: string
  /** assessments that were found due, and since when: by id */
  readonly due?: Readonly<Record<string, string>>
}

export interface TrashState {
  readonly now: string
  /** newest change, deletion or creation in this database; `null`: there is none */
  readonly newest: string | null
  readonly trash: readonly { readonly id: string; readonly deletedAt: string }[]
  readonly memory: TrashMemory
}

/** Full days until an assessment is due: 30 on the day of its deletion, 0 when it goes with one of the next starts. */
export function daysLeft(deletedAt: string, now: string): number {
  const passed = Math.floor((Date.parse(now) - Date.parse(deletedAt)) / DAY_MS)
  return Math.min(TRASH_DAYS, Math.max(0, TRASH_DAYS - passed))
}

/**
 * Which assessments go for good, by a clock that may be wrong. Nothing goes where the clock is behind what is known already, or more than
 * a year ahead of it: then somebody has to change something, or empty the trash, first. And nothing goes at the first start that finds it
 * due, but a day later at the earliest: a clock that is wrong once deletes nothing. In doubt it stays.
 */
export function trashDue({ now, newest, trash, memory }: TrashState): { ids: string[]; memory: TrashMemory } {
  const known = [newest, memory.lastStart].flatMap((moment) => (moment ? [Date.parse(moment)] : []))
  const ahead = Date.parse(now) - Math.max(...known)
  if (known.length > 0 && (ahead < 0 || ahead > MOST_AHEAD_MS)) {
    // a start in a future that never came must not hold everything up for ever
    const past = memory.lastStart !== undefined && memory.lastStart <= now
    return { ids: [], memory: past ? { lastStart: memory.lastStart } : {} }
  }
  const due = trash.filter(({ deletedAt }) => daysLeft(deletedAt, now) === 0)
  const since = due.map(({ id }) => [id, memory.due?.[id] ?? now] as const)
  const ids = since.filter(([, first]) => Date.parse(now) - Date.parse(first) >= DAY_MS).map(([id]) => id)
  return { ids, memory: { lastStart: now, due: Object.fromEntries(since.filter(([id]) => !ids.includes(id))) } }
}
