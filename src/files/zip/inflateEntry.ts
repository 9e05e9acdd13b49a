import { Inflate } from 'fflate'
import { crc32 } from '../../core/crc32.ts'
import type { ZipEntry } from './zipEntry.ts'

/** One push of this many packed bytes inflates to 8 MB at the most, so a lying entry is caught before it fills the memory. */
const CHUNK = 8 * 1024

/**
 * The data of one entry, exactly as long as announced and with the announced CRC.
 * @returns `null` when it is not: cut off, longer than announced, or no deflate stream at all
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = archive.subarray(entry.dataAt, entry.endAt)
  const data = entry.deflated ? inflate(packed, entry.bytes) : packed.slice()
  return data && data.length === entry.bytes && crc32(data) === entry.crc ? data : null
}

function inflate(packed: Uint8Array, bytes: number): Uint8Array | null {
  const data = new Uint8Array(bytes)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes) throw new RangeError('longer than announced')
    data.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch {
    // Whatever fflate throws on bytes that are no deflate stream (its own errors, RangeErrors) means the same here.
    return null
  }
  return length === bytes ? data : null
}
