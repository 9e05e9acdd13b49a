import { ascii, segment } from './makeJpeg.ts'

export const GPS_TEXT = 'Gutshaus-Keller-GPS'
/** 51° 2′ 33,7″ as three fractions, in the order of bytes that `makeExif` writes */
export const LATITUDE = [51, 1, 2, 1, 337, 10] as const

/** EXIF data with an orientation, a description, and a place in a GPS directory. */
export function makeExif(orientation: number, little = false): Uint8Array {
  const exif = new DataView(new ArrayBuffer(200))
  const u16 = (at: number, value: number) => exif.setUint16(at, value, little)
  const u32 = (at: number, value: number) => exif.setUint32(at, value, little)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(at, tag)
    u16(at + 2, type)
    u32(at + 4, count)
    if (type === 3) u16(at + 8, value)
    else u32(at + 8, value)
  }
  u16(0, little ? 0x4949 : 0x4d4d)
  u16(2, 42)
  u32(4, 8)
  u16(8, 3)
  entry(10, 0x010e, 2, GPS_TEXT.length + 1, 50)
  entry(22, 0x0112, 3, 1, orientation)
  entry(34, 0x8825, 4, 1, 100)
  ascii(GPS_TEXT).forEach((byte, i) => exif.setUint8(50 + i, byte))
  u16(100, 1)
  entry(102, 0x0002, 5, 3, 120)
  LATITUDE.forEach((value, i) => u32(120 + 4 * i, value))
  return new Uint8Array(exif.buffer)
}

export function exifSegment(orientation: number, little = false): Uint8Array {
  return segment(0xe1, [...ascii('Exif\0\0'), ...makeExif(orientation, little)])
}
