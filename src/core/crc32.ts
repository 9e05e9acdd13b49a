/** Tables for 0 … 7 zero bytes that follow a byte, one behind the other (Intel's "slicing by 8"): five times as fast, which 80 MB of photos feel. */
const TABLES = new Uint32Array(8 * 256)
for (let byte = 0; byte < 256; byte++) {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  TABLES[byte] = crc
}
for (let i = 256; i < TABLES.length; i++) TABLES[i] = (at(i - 256) >>> 8) ^ at(at(i - 256) & 0xff)

function at(i: number): number {
  return TABLES[i] as number
}

/** CRC-32 of ISO 3309, as every ZIP entry and every chunk of a PNG carries it; unsigned. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let crc = -1
  let i = 0
  for (const end = bytes.length - 7; i < end; i += 8) {
    const a = crc ^ view.getInt32(i, true)
    const b = view.getInt32(i + 4, true)
    crc =
      at(0x700 + (a & 0xff)) ^
      at(0x600 + ((a >>> 8) & 0xff)) ^
      at(0x500 + ((a >>> 16) & 0xff)) ^
      at(0x400 + (a >>> 24)) ^
      at(0x300 + (b & 0xff)) ^
      at(0x200 + ((b >>> 8) & 0xff)) ^
      at(0x100 + ((b >>> 16) & 0xff)) ^
      at(b >>> 24)
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at((crc ^ view.getUint8(i)) & 0xff)
  return ~crc >>> 0
}
