import { type Problem, problem, type Result, refuse, settle } from '../../core/problem.ts'
import { type EndRecord, findEndRecord } from './endRecord.ts'
import { MAX_ENTRIES, MAX_RATIO, MAX_TOTAL_BYTES } from './limits.ts'
import { type EntryFault, readEntry, shown, type ZipEntry } from './zipEntry.ts'

/**
 * All entries of a ZIP, every claim checked that can be checked without inflating: number, sizes, ratio, names used twice,
 * entries that share bytes. Own code, because the library reads a directory that lies without noticing.
 */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const end = findEndRecord(bytes)
  if (!end) return refuse(problem('zip-damaged', ''))
  if (end.entries > MAX_ENTRIES) {
    return refuse(problem('zip-too-many-entries', '', { entries: end.entries, limit: MAX_ENTRIES }))
  }
  if (end.directoryAt === 0xffffffff) return refuse(faultProblem('zip64', ''))
  if (end.split || end.directoryAt + end.directoryBytes !== end.at) return refuse(problem('zip-damaged', ''))
  const entries = readEntries(bytes, end)
  if (!entries.ok) return entries
  const refusal = overLimit(entries.value) ?? usedTwice(entries.value) ?? overlapping(entries.value, end.directoryAt)
  return refusal ? refuse(refusal) : entries
}

function readEntries(bytes: Uint8Array, end: EndRecord): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directoryEnd = end.directoryAt + end.directoryBytes
  const entries: ZipEntry[] = []
  let at = end.directoryAt
  for (let i = 0; i < end.entries; i++) {
    const read = readEntry(view, at, directoryEnd)
    if (typeof read === 'string') return refuse(faultProblem(read, ''))
    entries.push(read.entry)
    at = read.next
  }
  return at === directoryEnd ? settle(entries, []) : refuse(problem('zip-damaged', ''))
}

function faultProblem(fault: EntryFault, path: string): Problem {
  switch (fault) {
    case 'damaged':
      return problem('zip-damaged', path)
    case 'encrypted':
      return problem('zip-encrypted', path)
    case 'zip64':
    case 'method':
      return problem('zip-unsupported', path, { feature: fault })
    default:
      return fault satisfies never
  }
}

function overLimit(entries: readonly ZipEntry[]): Problem | null {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (total > MAX_TOTAL_BYTES) return problem('zip-too-large', '', { bytes: total, limit: MAX_TOTAL_BYTES })
  const bomb = entries.find((entry) => entry.bytes > entry.packedBytes * MAX_RATIO)
  return bomb ? problem('zip-ratio', shown(bomb.name), { limit: MAX_RATIO }) : null
}

/** Compared without case, because some systems would unpack one over the other. */
function usedTwice(entries: readonly ZipEntry[]): Problem | null {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const folded = name.toLowerCase()
    if (seen.has(folded)) return problem('zip-entry-duplicate', shown(name))
    seen.add(folded)
  }
  return null
}

/** Entries that share bytes make bombs without a suspicious ratio. */
function overlapping(entries: readonly ZipEntry[], directoryAt: number): Problem | null {
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.headerAt - b.headerAt)) {
    if (entry.headerAt < free || entry.endAt > directoryAt) return problem('zip-damaged', shown(entry.name))
    free = entry.endAt
  }
  return null
}
