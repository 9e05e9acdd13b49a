import type { jsPDF } from 'jspdf'
import { internalsOf } from '../tagged/jsPdfInternals.ts'
import { binaryString } from '../tagged/pdfSyntax.ts'
import { cleanText } from './cleanText.ts'
import { type Face, MM_PER_POINT, type TextStyle } from './textStyle.ts'

export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

const FAMILY = 'FiraSans'

/**
 * What the faces are called inside the file. jsPDF embeds only the glyphs that are used; six letters before the name say so, a
 * different six for each face (ISO 32000-1, 9.6.4). Without them a printer may take the part for the whole font.
 */
const NAMES: Readonly<Record<Face, string>> = { normal: 'ITCHKA+FiraSans-Regular', bold: 'ITCHKB+FiraSans-Bold' }

/** The two faces of the report: what they can draw, and how wide it gets. */
export class Typeface {
  /** the characters that had to be replaced, in the order of their appearance */
  readonly replaced = new Set<string>()
  private readonly doc: jsPDF
  private readonly widths: Readonly<Record<Face, (code: number) => number>>
  private used: TextStyle | null = null

  /** Must run before the first text: anything drawn in jsPDF's built-in Helvetica is not embedded. */
  constructor(doc: jsPDF, files: FontFiles) {
    this.doc = doc
    this.widths = { bold: addFace(doc, 'bold', files.bold), normal: addFace(doc, 'normal', files.regular) }
  }

  /** The text with everything replaced that the font cannot draw; line breaks stay. */
  clean(text: string): string {
    return cleanText(text, {
      canDraw: (character) => character.length === 1 && this.widths.normal(character.charCodeAt(0)) >= 0,
      onReplaced: (character) => this.replaced.add(character),
    })
  }

  /** Width of cleaned text in mm. */
  width(text: string, style: TextStyle): number {
    const widthOf = this.widths[style.face]
    let em = 0
    for (let i = 0; i < text.length; i++) em += Math.max(0, widthOf(text.charCodeAt(i)))
    return em * style.size * MM_PER_POINT
  }

  use(style: TextStyle): void {
    // nobody else sets these three, and a long report has ten thousand lines
    if (style === this.used) return
    this.used = style
    this.doc.setFont(FAMILY, style.face)
    this.doc.setFontSize(style.size)
    this.doc.setTextColor(style.color)
  }
}

/** Width of a character in em; -1 where the font has no glyph. */
function addFace(doc: jsPDF, face: Face, file: Uint8Array): (code: number) => number {
  // a name of its own for each face: jsPDF keeps the files by name
  const name = `${FAMILY}-${face}.ttf`
  doc.addFileToVFS(name, binaryString(file))
  doc.addFont(name, FAMILY, face)
  doc.setFont(FAMILY, face)
  const font = internalsOf(doc).getFont()
  font.fontName = NAMES[face]
  const { metadata } = font
  const known: number[] = []
  return (code) => {
    const width = known[code]
    if (width !== undefined) return width
    const glyph = metadata.characterToGlyph(code)
    // jsPDF writes widths as whole thousandths, so measuring does the same
    const measured = glyph === 0 ? -1 : Math.trunc(metadata.widthOfGlyph(glyph)) / 1000
    known[code] = measured
    return measured
  }
}
