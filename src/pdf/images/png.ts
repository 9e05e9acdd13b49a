import type { ImageProblemCode, Picture } from './image.ts'
import { packed } from './packed.ts'
import { PNG_COLORS, type PngParts, readPngChunks } from './pngChunks.ts'
import { inflated, passesOf, unfilter } from './pngRows.ts'

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/**
 * Decodes a PNG of any kind to grey or RGB of 8 bit with an opacity of its own, and packs both anew: nothing but pixels is left of
 * the file. Gamma and colour profiles are not applied.
 */
export function readPng(bytes: Uint8Array): Picture | ImageProblemCode {
  const parts = readPngChunks(bytes)
  if (typeof parts === 'string') return parts
  const pixels = decode(parts)
  if (typeof pixels === 'string') return pixels
  const { width: columns, height: rows, depth, color, orientation } = parts
  const { colors, values, opacity } = pixels
  // few colours in runs and repeats pack best as they are
  const isFlat = depth < 8 || color === PNG_COLORS.palette
  return {
    samples: packed(values, { columns, rows, colors, isFlat }),
    mask: opacity.every((value) => value === 255) ? null : packed(opacity, { columns, rows, colors: 1, isFlat }),
    orientation,
  }
}

interface Pixels {
  readonly colors: 1 | 3
  readonly values: Uint8Array
  /** one value a pixel, 255 for opaque; empty where the file knows no opacity */
  readonly opacity: Uint8Array
}

function decode(parts: PngParts): Pixels | ImageProblemCode {
  const { width, depth, color } = parts
  const bits = depth * CHANNELS[color]
  const passes = passesOf(parts)
  const rowBytes = (columns: number) => Math.ceil((columns * bits) / 8)
  const size = passes.reduce((sum, { columns, rows }) => sum + rows * (1 + rowBytes(columns)), 0)
  const raw = inflated(parts.data, size)
  if (raw === null) return 'damaged'
  if (raw.length < size) return 'truncated'

  const painter = new Painter(parts)
  let at = 0
  for (const { columns, rows, x, y, stepX, stepY } of passes) {
    let before: Uint8Array = new Uint8Array(rowBytes(columns))
    for (let i = 0; i < rows; i++) {
      const row = raw.subarray(at + 1, at + 1 + before.length)
      if (!unfilter(raw[at] ?? 0, row, before, Math.max(1, bits >> 3))) return 'damaged'
      painter.paint(row, columns, (y + i * stepY) * width + x, stepX)
      before = row
      at += 1 + row.length
    }
  }
  return painter.pixels()
}

/** Turns samples of any depth and kind into pixels of 8 bit. */
class Painter {
  private readonly depth: number
  private readonly color: PngParts['color']
  private readonly channels: number
  private readonly palette: Uint8Array
  private readonly transparency: Uint8Array | null
  /** stretches a grey of fewer bits to 0 … 255 */
  private readonly stretch: number
  private readonly colors: 1 | 3
  private readonly values: Uint8Array
  private readonly opacity: Uint8Array

  constructor({ width, height, depth, color, palette, transparency }: PngParts) {
    this.depth = depth
    this.color = color
    this.channels = CHANNELS[color]
    this.palette = palette
    this.stretch = depth < 8 ? 255 / (2 ** depth - 1) : 1
    this.colors = color === PNG_COLORS.grey || color === PNG_COLORS.greyAlpha ? 1 : 3
    this.values = new Uint8Array(width * height * this.colors)
    const hasChannel = color === PNG_COLORS.greyAlpha || color === PNG_COLORS.rgbAlpha
    this.transparency = hasChannel ? null : transparency
    this.opacity = new Uint8Array(hasChannel || transparency ? width * height : 0).fill(255)
  }

  pixels(): Pixels {
    return { colors: this.colors, values: this.values, opacity: this.opacity }
  }

  /** Paints `columns` pixels of an unfiltered row, from pixel `target` of the image on, each `step` further. */
  paint(row: Uint8Array, columns: number, target: number, step: number): void {
    const { values, colors, channels, transparency } = this
    if (this.color === PNG_COLORS.palette) return this.paintPalette(row, columns, target, step)
    if (this.depth === 8 && step === 1 && channels === colors && !transparency) return values.set(row, target * colors)
    for (let column = 0; column < columns; column++) {
      const first = column * channels
      const pixel = target + column * step
      for (let i = 0; i < colors; i++) values[pixel * colors + i] = this.sample(row, first + i) * this.stretch
      if (channels > colors) this.opacity[pixel] = this.sample(row, first + colors)
      else if (transparency && this.isTransparent(row, first, transparency)) this.opacity[pixel] = 0
    }
  }

  private paintPalette(row: Uint8Array, columns: number, target: number, step: number): void {
    const { values, opacity, palette, transparency } = this
    for (let column = 0; column < columns; column++) {
      const index = this.sample(row, column)
      const pixel = target + column * step
      for (let i = 0; i < 3; i++) values[pixel * 3 + i] = palette[index * 3 + i] ?? 0
      if (transparency) opacity[pixel] = transparency[index] ?? 255
    }
  }

  /** The upper 8 bit of a sample, or all of its fewer ones. */
  private sample(row: Uint8Array, index: number): number {
    if (this.depth === 8) return row[index] ?? 0
    if (this.depth === 16) return row[index * 2] ?? 0
    const bit = index * this.depth
    return ((row[bit >> 3] ?? 0) >> (8 - this.depth - (bit & 7))) & (2 ** this.depth - 1)
  }

  private isTransparent(row: Uint8Array, first: number, key: Uint8Array): boolean {
    for (let i = 0; i < this.colors; i++) {
      const low = this.depth === 16 ? row[(first + i) * 2 + 1] : this.sample(row, first + i)
      const high = this.depth === 16 ? row[(first + i) * 2] : 0
      if (low !== key[i * 2 + 1] || high !== key[i * 2]) return false
    }
    return true
  }
}
