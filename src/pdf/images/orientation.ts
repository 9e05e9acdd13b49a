/** How a stored image is to be turned and mirrored (EXIF 2.32, tag 0x0112); 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** [a b c d e f] of the unit square in which PDF draws an image, its first row at the top, onto the unit square as it is seen. */
export type Matrix = readonly [number, number, number, number, number, number]

const TURNS: Readonly<Record<Orientation, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/** 5 to 8 swap width and height. */
export function isTurned(orientation: Orientation): boolean {
  return orientation >= 5
}

/** The matrix that fills a box with the image as it is seen; x and y are of the box's lower left corner. */
export function placement(orientation: Orientation, x: number, y: number, width: number, height: number): Matrix {
  const [a, b, c, d, e, f] = TURNS[orientation]
  return [a * width, b * height, c * width, d * height, x + e * width, y + f * height]
}

const TAG = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** The orientation in EXIF data, beginning with its TIFF header; 1 where it says nothing that holds. */
export function orientationIn(exif: Uint8Array): Orientation {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (view.byteLength < 8) return 1
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return 1
  const little = order === 0x4949
  const directory = view.getUint32(4, little)
  if (view.getUint16(2, little) !== 42 || directory + 2 > view.byteLength) return 1
  const entries = view.getUint16(directory, little)
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + i * ENTRY_BYTES
    if (at + ENTRY_BYTES > view.byteLength) return 1
    if (view.getUint16(at, little) !== TAG) continue
    const value = view.getUint16(at + 8, little)
    return view.getUint16(at + 2, little) === SHORT && isOrientation(value) ? value : 1
  }
  return 1
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8
}
