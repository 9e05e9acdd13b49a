import { readFileSync } from 'node:fs'
import { NO_IMAGES } from '../../src/pdf/assets.ts'
import { drawPdf, type PdfContent } from '../../src/pdf/drawPdf.ts'

export const FONTS = { regular: font('Regular'), bold: font('Bold') } as const

const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The file of a report or a questionnaire for paper, drawn once for all tests of a file; a copy, because pdf.js takes the bytes it is given. */
export async function drawn(content: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(content)
  const file = files.get(key) ?? drawPdf({ content, fonts: FONTS, images: NO_IMAGES })
  files.set(key, file)
  return (await file).slice()
}

function font(face: 'Regular' | 'Bold'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../src/pdf/fonts/FiraSans-${face}.ttf`, import.meta.url)))
}
