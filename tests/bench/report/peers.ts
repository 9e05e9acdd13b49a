import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Block } from './blocks.ts'

/** Other makers of PDFs, each as its manual shows it: they break lines and pages, and tag nothing. */

const peer = createRequire(new URL('peers/package.json', import.meta.url))
const FONT = (face: 'Regular' | 'Bold') =>
  fileURLToPath(new URL(`../../../src/pdf/fonts/FiraSans-${face}.ttf`, import.meta.url))

export type Peer = (blocks: readonly Block[]) => Promise<number>

/** The number of bytes each of them makes, so that it is seen that they made something. */
export function peers(): Readonly<Record<string, Peer>> {
  return { pdfmake: pdfmake(), PDFKit: pdfkit(), 'react-pdf': reactPdf() }
}

const SIZES = { heading: 13, text: 9.5 } as const

interface PdfMake {
  setFonts(fonts: unknown): void
  setUrlAccessPolicy(allows: () => boolean): void
  setLocalAccessPolicy(allows: () => boolean): void
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> }
}

function pdfmake(): Peer {
  const library = peer('pdfmake') as PdfMake
  library.setFonts({ Fira: { normal: FONT('Regular'), bold: FONT('Bold') } })
  library.setUrlAccessPolicy(() => false)
  library.setLocalAccessPolicy(() => true)
  return async (blocks) => {
    const content = blocks.map((block): unknown => {
      switch (block.kind) {
        case 'heading':
          return { text: block.text, bold: true, fontSize: SIZES.heading, margin: [0, 8, 0, 3] }
        case 'text':
          return { text: block.text, margin: [0, 0, 0, 3] }
        case 'table':
          return { table: { headerRows: 0, body: squared(block.rows) }, margin: [0, 0, 0, 6] }
        case 'photo':
          return { image: `data:image/jpeg;base64,${block.base64}`, width: 227 }
        default:
          return block satisfies never
      }
    })
    const bytes = await library.createPdf({ content, defaultStyle: { font: 'Fira', fontSize: SIZES.text } }).getBuffer()
    return bytes.length
  }
}

interface PdfKitDocument {
  registerFont(name: string, file: string): void
  font(name: string): PdfKitDocument
  fontSize(size: number): PdfKitDocument
  text(text: string): PdfKitDocument
  moveDown(lines: number): PdfKitDocument
  image(bytes: Buffer, options: { width: number }): PdfKitDocument
  table(options: { data: readonly (readonly string[])[] }): PdfKitDocument
  on(event: 'data', take: (part: Uint8Array) => void): void
  on(event: 'end', done: () => void): void
  end(): void
}

function pdfkit(): Peer {
  const Document = peer('pdfkit') as new (options: unknown) => PdfKitDocument
  return (blocks) =>
    new Promise((resolve) => {
      const doc = new Document({ size: 'A4', margin: 60 })
      let length = 0
      doc.on('data', (part) => {
        length += part.length
      })
      doc.on('end', () => resolve(length))
      doc.registerFont('regular', FONT('Regular'))
      doc.registerFont('bold', FONT('Bold'))
      for (const block of blocks) {
        doc.font(block.kind === 'heading' ? 'bold' : 'regular')
        doc.fontSize(block.kind === 'heading' ? SIZES.heading : SIZES.text)
        if (block.kind === 'table') doc.table({ data: squared(block.rows) })
        else if (block.kind === 'photo') doc.image(Buffer.from(block.base64, 'base64'), { width: 227 })
        else doc.text(block.text).moveDown(0.3)
      }
      doc.end()
    })
}

interface React {
  readonly createElement: (type: unknown, props: unknown, ...children: unknown[]) => unknown
}
interface ReactPdf {
  readonly Document: unknown
  readonly Page: unknown
  readonly Text: unknown
  readonly View: unknown
  readonly Image: unknown
  readonly Font: { register(font: unknown): void }
  readonly renderToBuffer: (document: unknown) => Promise<Uint8Array>
}

function reactPdf(): Peer {
  const react = peer('react') as React
  const loaded = import(peer.resolve('@react-pdf/renderer')) as Promise<ReactPdf>
  const element = react.createElement
  return async (blocks) => {
    const { Document, Page, Text, View, Image, Font, renderToBuffer } = await loaded
    Font.register({ family: 'Fira', fonts: [{ src: FONT('Regular') }, { src: FONT('Bold'), fontWeight: 700 }] })
    const row = (cells: readonly string[], key: number) =>
      element(
        View,
        { key, style: { flexDirection: 'row' } },
        ...cells.map((cell) => element(Text, { style: { flex: 1, paddingRight: 4 } }, cell)),
      )
    const drawn = blocks.map((block, key) => {
      switch (block.kind) {
        case 'heading':
          return element(Text, { key, style: { fontSize: SIZES.heading, fontWeight: 700, marginTop: 8 } }, block.text)
        case 'text':
          return element(Text, { key, style: { marginBottom: 3 } }, block.text)
        case 'table':
          return element(View, { key }, ...block.rows.map(row))
        case 'photo':
          return element(Image, { key, src: `data:image/jpeg;base64,${block.base64}`, style: { width: 227 } })
        default:
          return block satisfies never
      }
    })
    const page = element(
      Page,
      { size: 'A4', style: { padding: 60, fontFamily: 'Fira', fontSize: SIZES.text } },
      ...drawn,
    )
    return (await renderToBuffer(element(Document, {}, page))).length
  }
}

/** Every row as long as the longest: two of them insist. */
function squared(rows: readonly (readonly string[])[]): string[][] {
  const longest = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: longest - row.length }, () => '')])
}
