/** A place in a photo, as shares of its width and height from the upper left corner, each between 0 and 1. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smaller ones come from a slip of the finger. */
const LEAST = 0.01

/** Between two points, in whichever direction one dragged, cut off at the edges of the photo; `null`: too small to be meant. */
export function between(a: { x: number; y: number }, b: { x: number; y: number }): Rectangle | null {
  const [left, right] = [clamp(Math.min(a.x, b.x)), clamp(Math.max(a.x, b.x))]
  const [top, bottom] = [clamp(Math.min(a.y, b.y)), clamp(Math.max(a.y, b.y))]
  const [width, height] = [right - left, bottom - top]
  return width < LEAST || height < LEAST ? null : { x: left, y: top, width, height }
}

/** Moved, never out of the photo. */
export function moved({ x, y, width, height }: Rectangle, dx: number, dy: number): Rectangle {
  return { x: clamp(x + dx, 1 - width), y: clamp(y + dy, 1 - height), width, height }
}

/** Made wider and higher at its right and lower edge, never out of the photo. */
export function resized({ x, y, width, height }: Rectangle, dx: number, dy: number): Rectangle {
  return { x, y, width: Math.max(LEAST, clamp(width + dx, 1 - x)), height: Math.max(LEAST, clamp(height + dy, 1 - y)) }
}

/** The pixels it covers in a photo of this size: those it touches are black as a whole. */
export function pixelsOf(
  { x, y, width, height }: Rectangle,
  size: { readonly width: number; readonly height: number },
): readonly [left: number, top: number, width: number, height: number] {
  const [left, top] = [Math.floor(x * size.width), Math.floor(y * size.height)]
  return [left, top, Math.ceil((x + width) * size.width) - left, Math.ceil((y + height) * size.height) - top]
}

function clamp(value: number, most = 1): number {
  return Math.min(Math.max(value, 0), most)
}
