/** What the header of an ICC profile says (ICC.1, 7.2). */
export interface IccProfile {
  readonly kind: string
  /** channels of its colour space */
  readonly components: number
}

const COMPONENTS: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, 'Lab ': 3, CMYK: 4 }

/** `null` for bytes that are no profile of a version that PDF/A-2 allows (up to 4). */
export function readIccProfile(bytes: Uint8Array): IccProfile | null {
  if (bytes.length < 132) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  const components = COMPONENTS[signature(16)]
  const isSound = view.getUint32(0) === bytes.length && signature(36) === 'acsp' && (bytes[8] ?? 9) <= 4
  if (!isSound || components === undefined || !hasTags(view)) return null
  return { kind: signature(12), components }
}

/** Every tag lies inside the file. */
function hasTags(view: DataView): boolean {
  const count = view.getUint32(128)
  if (count === 0 || 132 + count * 12 > view.byteLength) return false
  return Array.from({ length: count }, (_, i) => 132 + i * 12).every(
    (at) => view.getUint32(at + 4) + view.getUint32(at + 8) <= view.byteLength,
  )
}
