import { deflateSync, type Zippable, zipSync } from 'fflate'
import { MAX_RATIO } from './limits.ts'

/** Photos and PDFs are compressed already. */
const STORED = 0
const DEFLATED = 6

/**
 * A ZIP that depends on nothing but names and bytes: entries sorted, no clock, no operating system. The date is 1980-01-01 in
 * local time, because ZIP stores local time: the bytes are the same in every time zone.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name) ?? new Uint8Array()
    entries[name] = [bytes, { level: levelFor(name, bytes), mtime: new Date(1980, 0, 1) }]
  }
  return zipSync(entries)
}

/** Text that repeats itself a thousand times would pack so well that the reader takes it for a bomb. */
function levelFor(name: string, bytes: Uint8Array): typeof STORED | typeof DEFLATED {
  if (!/\.(json|xml|rels)$/.test(name)) return STORED
  return deflateSync(bytes, { level: DEFLATED }).length * MAX_RATIO < bytes.length ? STORED : DEFLATED
}
