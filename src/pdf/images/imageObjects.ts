import type { jsPDF } from 'jspdf'
import { internalsOf, type JsPdfInternals } from '../tagged/jsPdfInternals.ts'
import { binaryString, number, reference } from '../tagged/pdfSyntax.ts'
import type { PdfTagger } from '../tagged/pdfTagger.ts'
import type { Picture, Samples } from './image.ts'
import { placement } from './orientation.ts'

/** A rectangle on a page; mm from its upper left corner. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The images of a document, each in it once however often it is drawn. jsPDF's own `addImage` is not used: it leaves a JPEG's EXIF
 * data in the file, ignores its orientation and decodes a PNG of any size.
 */
export class ImageObjects {
  private readonly pdf: JsPdfInternals
  private readonly pictures: Picture[] = []
  private ids: readonly number[] = []

  constructor(doc: jsPDF, tagger: PdfTagger) {
    this.pdf = internalsOf(doc)
    tagger.on('putResources', () => {
      this.ids = this.pictures.map(({ samples, mask }) => {
        const maskId = mask && this.put(mask, null)
        return this.put(samples, maskId)
      })
    })
    tagger.on('putXobjectDict', () => {
      this.ids.forEach((id, i) => this.pdf.write(`/Image${i + 1} ${reference(id)}`))
    })
  }

  /** Fills an area of the current page with an image, turned as it is to be seen. Belongs into `mark` or `artifact` of the tagger. */
  draw(picture: Picture, { x, y, width, height }: Area): void {
    const scale = this.pdf.scaleFactor
    const bottom = this.pdf.pageSize.getHeight() - y - height
    const matrix = placement(picture.orientation, x * scale, bottom * scale, width * scale, height * scale)
    this.pdf.write(`q ${matrix.map(number).join(' ')} cm /Image${this.numberOf(picture)} Do Q`)
  }

  private numberOf(picture: Picture): number {
    const known = this.pictures.findIndex((other) => isSame(other, picture))
    return known >= 0 ? known + 1 : this.pictures.push(picture)
  }

  private put({ data, filter, parameters, colors, columns, rows }: Samples, maskId: number | null): number {
    const objectId = this.pdf.newObject()
    const entries = [
      ['Type', '/XObject'],
      ['Subtype', '/Image'],
      ['Width', String(columns)],
      ['Height', String(rows)],
      ['ColorSpace', colors === 1 ? '/DeviceGray' : '/DeviceRGB'],
      ['BitsPerComponent', '8'],
      ['Filter', `/${filter}`],
      ...(parameters === '' ? [] : [['DecodeParms', `<<${parameters}>>`]]),
      ...(maskId === null ? [] : [['SMask', reference(maskId)]]),
    ]
    this.pdf.putStream({
      data: binaryString(data),
      additionalKeyValues: entries.map(([key = '', value = '']) => ({ key, value })),
      filters: [],
      objectId,
    })
    this.pdf.write('endobj')
    return objectId
  }
}

/** By their bytes: no two images are taken for each other, and one that was read twice is in the file once. */
function isSame(a: Picture, b: Picture): boolean {
  if (a === b) return true
  return areSame(a.samples, b.samples) && (a.mask && b.mask ? areSame(a.mask, b.mask) : a.mask === b.mask)
}

function areSame(a: Samples, b: Samples): boolean {
  if (a.data.length !== b.data.length || a.columns !== b.columns || a.rows !== b.rows) return false
  if (a.filter !== b.filter || a.colors !== b.colors) return false
  return a.data.every((byte, i) => byte === b.data[i])
}
