/** What a check needs of an embedded TrueType font. */
export interface TrueType {
  readonly glyphs: number
  /** in thousandths of an em */
  widthOf(glyph: number): number
  hasOutline(glyph: number): boolean
  /** platform and encoding of each subtable of `cmap`, as in '3,1' */
  readonly cmaps: readonly string[]
}

/** Reads the tables of a TrueType file (ISO/IEC 14496-22); `null` for one that lacks what every reader needs. */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  try {
    return new TrueTypeFile(bytes)
  } catch (failure) {
    if (failure instanceof RangeError) return null
    throw failure
  }
}

class TrueTypeFile implements TrueType {
  readonly glyphs: number
  readonly cmaps: readonly string[]
  private readonly view: DataView
  private readonly tables = new Map<string, { readonly offset: number; readonly length: number }>()
  private readonly unitsPerEm: number
  private readonly hasLongOffsets: boolean
  private readonly metrics: number

  /** Throws a RangeError where something lies outside the file or is missing. */
  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let i = 0; i < this.view.getUint16(4); i++) {
      const at = 12 + i * 16
      const name = String.fromCharCode(...bytes.subarray(at, at + 4))
      this.tables.set(name, { offset: this.view.getUint32(at + 8), length: this.view.getUint32(at + 12) })
    }
    this.unitsPerEm = this.view.getUint16(this.table('head') + 18)
    this.hasLongOffsets = this.view.getInt16(this.table('head') + 50) === 1
    this.glyphs = this.view.getUint16(this.table('maxp') + 4)
    this.metrics = this.view.getUint16(this.table('hhea') + 34)
    if (this.unitsPerEm === 0 || this.glyphs === 0 || this.metrics === 0) throw new RangeError('an empty font')
    this.widthOf(this.glyphs - 1)
    this.hasOutline(this.glyphs - 1)
    this.cmaps = this.tables.has('cmap') ? this.readCmaps() : []
  }

  widthOf(glyph: number): number {
    const at = this.table('hmtx') + Math.min(glyph, this.metrics - 1) * 4
    return (this.view.getUint16(at) * 1000) / this.unitsPerEm
  }

  hasOutline(glyph: number): boolean {
    if (glyph >= this.glyphs) return false
    const loca = this.table('loca')
    const offset = (i: number) =>
      this.hasLongOffsets ? this.view.getUint32(loca + i * 4) : this.view.getUint16(loca + i * 2) * 2
    return offset(glyph + 1) > offset(glyph)
  }

  private readCmaps(): string[] {
    const start = this.table('cmap')
    return Array.from({ length: this.view.getUint16(start + 2) }, (_, i) => {
      const at = start + 4 + i * 8
      return `${this.view.getUint16(at)},${this.view.getUint16(at + 2)}`
    })
  }

  private table(name: string): number {
    const table = this.tables.get(name)
    if (!table || table.offset + table.length > this.view.byteLength) throw new RangeError(`no table ${name}`)
    return table.offset
  }
}
