/** One entry as the directory announces it; sizes in bytes. Nothing of it is believed until `inflateEntry` has seen the data. */
export interface ZipEntry {
  readonly name: string
  readonly deflated: boolean
  readonly packedBytes: number
  readonly bytes: number
  readonly crc: number
  /** offsets of the local header, of the packed data and of the byte behind it */
  readonly headerAt: number
  readonly dataAt: number
  readonly endAt: number
}

/** Why an entry cannot be read: broken, or a kind of ZIP that no writer of ours makes. */
export type EntryFault = 'damaged' | 'encrypted' | 'zip64' | 'method'

const CENTRAL_SIGNATURE = 0x02014b50
const CENTRAL_LENGTH = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_LENGTH = 30
/** general purpose bits: encrypted, strong encryption, masked header values */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000
/** sizes and checksum stand behind the data, so the local header does not know them */
const DESCRIPTOR = 0x0008
const STORED = 0
const DEFLATED = 8
const IN_ZIP64 = 0xffffffff

/**
 * Reads the central header at `at` and compares it with the local header it points to (APPNOTE 4.3.7, 4.3.12): two that differ
 * let two programs see two different files.
 * @returns the entry and the offset of the next central header
 */
export function readEntry(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } | EntryFault {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return 'damaged'
  const nameLength = view.getUint16(at + 28, true)
  const next = at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > end) return 'damaged'

  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const packedBytes = view.getUint32(at + 20, true)
  const bytes = view.getUint32(at + 24, true)
  const headerAt = view.getUint32(at + 42, true)
  if (packedBytes === IN_ZIP64 || bytes === IN_ZIP64 || headerAt === IN_ZIP64) return 'zip64'
  if (headerAt + LOCAL_LENGTH > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_SIGNATURE) return 'damaged'

  const localFlags = view.getUint16(headerAt + 6, true)
  if ((flags | localFlags) & ENCRYPTED) return 'encrypted'
  if (method !== STORED && method !== DEFLATED) return 'method'
  if (view.getUint16(headerAt + 8, true) !== method) return 'damaged'
  if (view.getUint16(headerAt + 26, true) !== nameLength) return 'damaged'
  const dataAt = headerAt + LOCAL_LENGTH + nameLength + view.getUint16(headerAt + 28, true)
  const endAt = dataAt + packedBytes
  if (endAt > view.byteLength) return 'damaged'

  const name = textAt(view, at + CENTRAL_LENGTH, nameLength)
  if (textAt(view, headerAt + LOCAL_LENGTH, nameLength) !== name) return 'damaged'
  const announced = [crc, packedBytes, bytes]
  const local = [14, 18, 22].map((offset) => view.getUint32(headerAt + offset, true))
  if (!(localFlags & DESCRIPTOR) && announced.some((value, i) => value !== local[i])) return 'damaged'
  return { entry: { name, deflated: method === DEFLATED, packedBytes, bytes, crc, headerAt, dataAt, endAt }, next }
}

function textAt(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
}

/** A name from outside, fit to be shown: short, without control characters and marks that turn the direction of reading. */
export function shown(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 120)
}
