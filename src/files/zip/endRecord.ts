const SIGNATURE = 0x06054b50
const LENGTH = 22
const MAX_COMMENT = 0xffff

/** End of central directory, the last record of a ZIP (APPNOTE 4.3.16): where to start reading. */
export interface EndRecord {
  /** offset of the record itself */
  readonly at: number
  readonly entries: number
  readonly directoryAt: number
  readonly directoryBytes: number
  /** more than one disk, never written by anything that is in use */
  readonly split: boolean
}

/** `null`: no ZIP, or its end is missing. The record must reach to the last byte, so that nothing hides behind it. */
export function findEndRecord(bytes: Uint8Array): EndRecord | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = bytes.length - LENGTH
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) !== SIGNATURE) continue
    if (at + LENGTH + view.getUint16(at + 20, true) !== bytes.length) continue
    const entries = view.getUint16(at + 10, true)
    const split = view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== entries
    const directoryBytes = view.getUint32(at + 12, true)
    const directoryAt = view.getUint32(at + 16, true)
    return { at, entries, directoryAt, directoryBytes, split }
  }
  return null
}
