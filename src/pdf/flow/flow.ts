import type { jsPDF } from 'jspdf'
import { ImageObjects } from '../images/imageObjects.ts'
import type { PdfTagger } from '../tagged/pdfTagger.ts'
import type { Destination, StructureElement, Tag, TagAttributes } from '../tagged/structure.ts'
import { PAGE, type PageSize } from '../theme.ts'
import type { Passage } from './passage.ts'
import { lineHeight, MM_PER_POINT, type TextStyle } from './textStyle.ts'
import type { Typeface } from './typeface.ts'

/** Half the height of Fira Sans' capitals in em: text stands in the middle of its line. */
const HALF_CAPITAL = 0.345

export interface ContentsEntry {
  readonly title: string
  readonly target: Destination
}

/** The place where the document grows: a column of text, a cursor in it and the page breaks. Lengths in mm from the upper left. */
export class Flow {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  y: number
  /** the main headings so far, for the table of contents */
  readonly entries: ContentsEntry[] = []
  /** every line drawn so far, from which the glossary knows what to explain */
  private readonly lines: string[] = []
  readonly doc: jsPDF
  readonly tagger: PdfTagger
  readonly typeface: Typeface
  readonly images: ImageObjects

  constructor(doc: jsPDF, tagger: PdfTagger, typeface: Typeface, page: PageSize = PAGE) {
    this.left = page.left
    this.width = page.width - page.left - page.right
    this.top = page.top
    this.bottom = page.height - page.bottom
    this.y = page.top
    this.doc = doc
    this.tagger = tagger
    this.typeface = typeface
    this.images = new ImageObjects(doc, tagger)
  }

  get room(): number {
    return this.bottom - this.y
  }

  get atTop(): boolean {
    return this.y === this.top
  }

  newPage(): void {
    this.doc.addPage()
    this.y = this.top
  }

  /** Begins a new page unless `height` is left on this one. */
  ensure(height: number): void {
    if (height > this.room && !this.atTop) this.newPage()
  }

  space(height: number): void {
    this.y += height
  }

  /** Everything drawn so far, in the order of drawing. */
  get text(): string {
    return this.lines.join(' ').replace(/\s+/g, ' ')
  }

  /** One line of cleaned text at a given place; the cursor stays where it is. */
  line(text: string, x: number, top: number, style: TextStyle): void {
    this.lines.push(text)
    this.typeface.use(style)
    const baseline = top + lineHeight(style) / 2 + HALF_CAPITAL * style.size * MM_PER_POINT
    // no-break spaces have done their work once lines are broken; readers and searches expect plain ones
    this.doc.text(text.replaceAll('\u00a0', ' '), x, baseline)
  }

  /** Pours a passage into the column as one element, over as many pages as it takes. */
  pour(tag: Tag, attributes: TagAttributes, passage: Passage, x: number = this.left): void {
    this.tagger.element(tag, { ...attributes, ...passage.ownAttributes }, (element) => {
      this.pourInto(element, passage, x)
    })
  }

  /** Pours a passage into an element that may hold more than it. */
  pourInto(element: StructureElement, passage: Passage, x: number = this.left): void {
    while (!passage.done) {
      if (passage.fitting(this.room) === 0) this.newPage()
      this.y += passage.draw(this, element, x, this.y, this.room)
    }
  }

  /** A filled area without meaning. */
  fill(color: string, x: number, y: number, width: number, height: number): void {
    this.tagger.artifact(() => {
      this.doc.setFillColor(color)
      this.doc.rect(x, y, width, height, 'F')
    })
  }

  /** A thin horizontal line without meaning, as wide as the column unless told otherwise. */
  rule(y: number, color: string, x: number = this.left, width: number = this.width): void {
    this.tagger.artifact(() => {
      this.doc.setDrawColor(color)
      this.doc.setLineWidth(0.2)
      this.doc.line(x, y, x + width, y)
    })
  }
}
