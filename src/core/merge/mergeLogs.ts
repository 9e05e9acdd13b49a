import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalBytes } from '../assessment/canonical.ts'
import type { LogEntry } from '../assessment/schema.ts'
import { isSameContent } from './threeWay.ts'

/**
 * Both logs in one, by id. The same row twice is one row; of two states of one burst of typing the later one. Two different rows that
 * happen to have one id are both kept: the one from elsewhere gets a longer id, the same each time.
 */
export function mergeLogs(mine: readonly LogEntry[], theirs: readonly LogEntry[]): LogEntry[] {
  const rows = new Map(mine.map((row) => [row.id, row]))
  for (const row of theirs) {
    const own = rows.get(row.id)
    if (!own) rows.set(row.id, row)
    else if (isSameBurst(own, row)) rows.set(row.id, own.at < row.at ? row : own)
    else rows.set(`${row.id}-${shortHash(row)}`, { ...row, id: `${row.id}-${shortHash(row)}` })
  }
  return [...rows.values()]
}

function isSameBurst(a: LogEntry, b: LogEntry): boolean {
  return isSameContent([a.tab, a.path, a.before], [b.tab, b.path, b.before])
}

function shortHash(row: LogEntry): string {
  return bytesToHex(sha256(canonicalBytes(row))).slice(0, 8)
}
