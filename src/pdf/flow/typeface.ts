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

/** The two faces of the report: what they can draw, and how wide it gets. */
export class Typeface {
  /** the characters that had to be replaced, in the order of their appearance */
  readonly replaced = new Set<string>()
  private readonly doc: jsPDF
  private readonly widths: Readonly<Record<Face, (code: number) => number | undefined>>

  /** Must run before the first text: anything drawn in jsPDF's built-in Helvetica is not embedded. */
  constructor(doc: jsPDF, files: FontFiles) {
    this.doc = doc
    this.widths = { bold: addFace(doc, 'bold', files.bold), normal: addFace(doc, 'normal', files.regular) }
  }

  /** The text with everything replaced that the font cannot draw; line breaks stay. */
  clean(text: string): string {
    return cleanText(text, {
      canDraw: (character) => character.length === 1 && this.widths.normal(character.charCodeAt(0)) !== undefined,
      onReplaced: (character) => this.replaced.add(character),
    })
  }

  /** Width of cleaned text in mm. */
  width(text: string, style: TextStyle): number {
    let em = 0
    for (let i = 0; i < text.length; i++) em += this.widths[style.face](text.charCodeAt(i)) ?? 0
    return em * style.size * MM_PER_POINT
  }

  use(style: TextStyle): void {
    this.doc.setFont(FAMILY, style.face)
    this.doc.setFontSize(style.size)
    this.doc.setTextColor(style.color)
  }
}

/** Width of a character in em; `undefined` where the font has no glyph. */
function addFace(doc: jsPDF, face: Face, file: Uint8Array): (code: number) => number | undefined {
  // a name of its own for each face: jsPDF keeps the files by name
  const name = `${FAMILY}-${face}.ttf`
  doc.addFileToVFS(name, binaryString(file))
  doc.addFont(name, FAMILY, face)
  doc.setFont(FAMILY, face)
  const { metadata } = internalsOf(doc).getFont()
  const known = new Map<number, number | undefined>()
  return (code) => {
    if (!known.has(code)) {
      const glyph = metadata.characterToGlyph(code)
      // jsPDF writes widths as whole thousandths, so measuring does the same
      known.set(code, glyph === 0 ? undefined : Math.trunc(metadata.widthOfGlyph(glyph)) / 1000)
    }
    return known.get(code)
  }
}
