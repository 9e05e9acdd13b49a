/**
 * A minimal sRGB display profile (ICC.1:2001-04, version 2.1) as a string of bytes, about 2.5 KB. Computed, so that no binary file
 * of foreign licence is needed; PDF/A wants one because every colour here is RGB.
 */
export function srgbProfile(): string {
  const curve = transferCurve()
  const tags: readonly (readonly [signature: string, body: string])[] = [
    ['desc', description('sRGB')],
    ['cprt', `text${u32(0)}No copyright, use freely\0`],
    ['wtpt', xyz(...D50)],
    // primaries of IEC 61966-2-1, adapted from D65 to the profile's D50
    ['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = HEADER_BYTES + 4 + tags.length * 12
  const offsets = new Map<string, number>()
  let table = u32(tags.length)
  let data = ''
  for (const [signature, body] of tags) {
    const offset = offsets.get(body) ?? start + data.length
    if (!offsets.has(body)) data += body.padEnd(Math.ceil(body.length / 4) * 4, '\0')
    offsets.set(body, offset)
    table += signature + u32(offset) + u32(body.length)
  }
  return header(start + data.length) + table + data
}

const HEADER_BYTES = 128
const D50 = [0.9642, 1, 0.8249] as const

function header(size: number): string {
  const created = u16(2025) + u16(1) + u16(1) + u16(0) + u16(0) + u16(0)
  const illuminant = D50.map(s15Fixed16).join('')
  const flagsToIntent = u32(0).repeat(6)
  return `${u32(size)}\0\0\0\0${u32(0x02100000)}mntrRGB XYZ ${created}acsp\0\0\0\0${flagsToIntent}${illuminant}${'\0'.repeat(48)}`
}

/** The sRGB curve in 1024 steps: linear at the dark end, a power of 2.4 above. */
function transferCurve(): string {
  const steps = 1024
  let curve = `curv${u32(0)}${u32(steps)}`
  for (let i = 0; i < steps; i++) {
    const c = i / (steps - 1)
    curve += u16(Math.round(65535 * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)))
  }
  return curve
}

function description(name: string): string {
  return `desc${u32(0)}${u32(name.length + 1)}${name}\0${u32(0)}${u32(0)}${u16(0)}\0${'\0'.repeat(67)}`
}

function xyz(x: number, y: number, z: number): string {
  return `XYZ ${u32(0)}${s15Fixed16(x)}${s15Fixed16(y)}${s15Fixed16(z)}`
}

function s15Fixed16(value: number): string {
  return u32(Math.round(value * 65536) >>> 0)
}

function u32(value: number): string {
  return u16((value >>> 16) & 0xffff) + u16(value & 0xffff)
}

function u16(value: number): string {
  return String.fromCharCode((value >> 8) & 0xff, value & 0xff)
}
