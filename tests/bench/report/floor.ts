import { jsPDF } from 'jspdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FontFiles } from '../../../src/pdf/flow/typeface.ts'
import { PAGE } from '../../../src/pdf/theme.ts'

const POINTS = 72 / 25.4

interface Line {
  readonly text: string
  /** mm from the upper left corner */
  readonly x: number
  readonly baseline: number
  /** points */
  readonly size: number
  readonly bold: boolean
}

export interface Sheet {
  readonly lines: readonly Line[]
}

/** Every line of text of a finished report with its place: what plain jsPDF has to put on pages. */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    // fonts are named in the order in which they are met, so the heading on the cover tells which one is bold
    const lines = items.flatMap((item): Line[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [size = 10, , , , x = 0, y = 0] = item.transform as number[]
      const baseline = PAGE.height - y / POINTS
      return [{ text: item.str, x: x / POINTS, baseline, size, bold: item.fontName.endsWith('_f1') }]
    })
    sheets.push({ lines })
  }
  return sheets
}

/** The floor: the same lines and photos put on as many pages by plain jsPDF. No line is broken, nothing is measured or tagged. */
export function drawFloor(sheets: readonly Sheet[], photos: readonly Uint8Array[], fonts: FontFiles): Uint8Array {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true })
  for (const [style, bytes] of [
    ['normal', fonts.regular],
    ['bold', fonts.bold],
  ] as const) {
    doc.addFileToVFS(`${style}.ttf`, binary(bytes))
    doc.addFont(`${style}.ttf`, 'Fira Sans', style)
  }
  sheets.forEach(({ lines }, i) => {
    if (i > 0) doc.addPage()
    for (const { text, x, baseline, size, bold } of lines) {
      doc.setFont('Fira Sans', bold ? 'bold' : 'normal')
      doc.setFontSize(size)
      doc.text(text, x, baseline)
    }
    photos.forEach((photo, k) => {
      // spread over the pages as they are over the questions
      if (Math.floor((k * sheets.length) / photos.length) === i) {
        doc.addImage(photo, 'JPEG', 24, 40, 80, 60, `photo-${k}`, 'NONE')
      }
    })
  })
  return new Uint8Array(doc.output('arraybuffer'))
}

function binary(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return text
}
