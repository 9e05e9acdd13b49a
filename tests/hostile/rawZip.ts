import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src/core/crc32.ts'

/** One entry whose headers may say anything; what is not given is true. */
export interface RawEntry {
  readonly name: string
  /** the data as it would come out */
  readonly data?: Uint8Array
  /** the data as it lies in the file, if it is not `data` stored */
  readonly packed?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  /** what only the local header says */
  readonly local?: { readonly name?: string; readonly method?: number; readonly size?: number; readonly flags?: number }
  /** what the directory says about where the entry is */
  readonly headerAt?: number
  /** bytes of the extra field in both headers */
  readonly extra?: Uint8Array
  /** bytes behind the data, such as a data descriptor */
  readonly behind?: Uint8Array
}

export interface RawEnd {
  readonly entries?: number
  readonly directoryAt?: number
  readonly directoryBytes?: number
  readonly disk?: number
  readonly comment?: Uint8Array
  /** bytes between directory and end record */
  readonly before?: Uint8Array
}

/** Writes a ZIP field by field (APPNOTE 4.3), with every lie that is asked for. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const local = [localHeader(entry), packedOf(entry), entry.behind ?? new Uint8Array()]
    directory.push(centralHeader(entry, entry.headerAt ?? at))
    parts.push(...local)
    at += local.reduce((sum, part) => sum + part.length, 0)
  }
  const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0)
  const comment = end.comment ?? new Uint8Array()
  const record = fields([
    [4, 0x06054b50],
    [2, end.disk ?? 0],
    [2, end.disk ?? 0],
    [2, end.entries ?? entries.length],
    [2, end.entries ?? entries.length],
    [4, end.directoryBytes ?? directoryBytes],
    [4, end.directoryAt ?? at],
    [2, comment.length],
  ])
  return joined([...parts, ...directory, end.before ?? new Uint8Array(), record, comment])
}

/** A deflated entry that says the truth. */
export function deflated(name: string, data: Uint8Array): RawEntry {
  return { name, data, packed: deflateRawSync(data), method: 8 }
}

/** Little-endian numbers, each of 2, 4 or 8 bytes. */
export function fields(values: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  return joined(
    values.map(([bytes, value]) => {
      const view = new DataView(new ArrayBuffer(8))
      view.setBigUint64(0, BigInt(value), true)
      return new Uint8Array(view.buffer, 0, bytes)
    }),
  )
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

function localHeader(entry: RawEntry): Uint8Array {
  const name = bytesOf(entry.local?.name ?? entry.name)
  const extra = entry.extra ?? new Uint8Array()
  const flags = entry.local?.flags ?? entry.flags ?? 0
  const method = entry.local?.method ?? entry.method ?? 0
  const sizes = sizesOf(entry)
  if (entry.local?.size !== undefined) sizes[2] = [4, entry.local.size]
  const start = [
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [2, 0],
    [2, 0x21],
  ] as const
  return joined([fields([...start, ...sizes, [2, name.length], [2, extra.length]]), name, extra])
}

function centralHeader(entry: RawEntry, at: number): Uint8Array {
  const name = bytesOf(entry.name)
  const extra = entry.extra ?? new Uint8Array()
  const start = [
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, entry.flags ?? 0],
    [2, entry.method ?? 0],
    [2, 0],
    [2, 0x21],
  ] as const
  const rest = [
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ] as const
  return joined([fields([...start, ...sizesOf(entry), ...rest]), name, extra])
}

function sizesOf(entry: RawEntry): [bytes: 4, value: number][] {
  const data = entry.data ?? new Uint8Array()
  return [
    [4, entry.crc ?? crc32(data)],
    [4, entry.packedSize ?? packedOf(entry).length],
    [4, entry.size ?? data.length],
  ]
}

function packedOf(entry: RawEntry): Uint8Array {
  return entry.packed ?? entry.data ?? new Uint8Array()
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
