import { type BackupNeed, backupNeed, type Unsaved } from '../../core/assessment/backupNeed.ts'

export interface Situation {
  /** the browser's promise; `null` where it does not tell */
  readonly persistent: boolean | null
  /** a private window, as far as one can tell */
  readonly looksPrivate: boolean
  /** one for each assessment, without the sample and the trash */
  readonly unsaved: readonly Unsaved[]
}

/**
 * `nothing`: there is nothing to lose · `safe`: everything is elsewhere, too · `here`: something is only here, and the browser keeps it ·
 * `at-risk`: something is only here, and the browser has not promised to keep it
 */
export type Verdict = 'nothing' | 'safe' | 'here' | 'at-risk'

export function verdictOf({ persistent, looksPrivate, unsaved }: Situation): Verdict {
  if (unsaved.length === 0) return 'nothing'
  if (unsaved.every(({ changes }) => changes === 0)) return 'safe'
  return persistent === true && !looksPrivate ? 'here' : 'at-risk'
}

const ORDER: readonly BackupNeed[] = ['none', 'hint', 'notice']

/** The greatest need of several assessments. */
export function greatestNeed(unsaved: readonly Unsaved[]): BackupNeed {
  return ORDER[Math.max(0, ...unsaved.map((one) => ORDER.indexOf(backupNeed(one))))] ?? 'none'
}

/** Whole days between two moments, ISO 8601 UTC. */
export function daysBetween(earlier: string, later: string): number {
  return Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / 86_400_000))
}
