import { type PDFDocument, PDFRawStream } from 'pdf-lib'
import { bytesOf, entry } from '../pdfUa/objects.ts'
import {
  addResource,
  breaks,
  dictionary,
  draw,
  elements,
  images,
  key,
  type Mutation,
  set,
  stream,
  text,
} from './edit.ts'

/** Colours, images, drawings and charts. */
export const GRAPHICS: readonly Mutation[] = [
  breaks('the output intent is gone', ['PDF/A 6.2.3', 'PDF/A 6.2.4.3'], (pdf) =>
    pdf.catalog.delete(key('OutputIntents')),
  ),
  breaks('the profile is none', ['PDF/A 6.2.3', 'PDF/A 6.2.4.3'], (pdf) => {
    set(intent(pdf), 'DestOutputProfile', stream(pdf, Buffer.alloc(200), { N: 3 }))
  }),
  breaks('the profile has other channels than it says', ['PDF/A 6.2.3', 'PDF/A 6.2.4.3'], (pdf) => {
    set(intent(pdf), 'DestOutputProfile', stream(pdf, bytesOf(entry(intent(pdf), 'DestOutputProfile')), { N: 4 }))
  }),
  breaks('the output condition has no name', ['PDF/A 6.2.3'], (pdf) => {
    intent(pdf).delete(key('OutputConditionIdentifier'))
  }),
  breaks('two intents name different profiles', ['PDF/A 6.2.3'], (pdf) => {
    const other = { S: 'GTS_PDFX', DestOutputProfile: stream(pdf, Buffer.alloc(0)) }
    set(pdf.catalog, 'OutputIntents', [intent(pdf), other])
  }),
  breaks('a colour is CMYK', ['PDF/A 6.2.4.3', 'own colours'], (pdf) => draw(pdf, '0 0 0 1 k')),
  breaks('a colour rests on a broken profile', ['PDF/A 6.2.4.2'], (pdf) => {
    addResource(pdf, 'ColorSpace', 'Own', ['ICCBased', stream(pdf, Buffer.alloc(10), { N: 3 })])
    draw(pdf, '/Own cs')
  }),
  breaks('a colour is a pattern', ['own colours'], (pdf) => draw(pdf, '/Pattern cs')),
  breaks('an inline image is packed with LZW', ['PDF/A 6.1.10'], (pdf) => {
    draw(pdf, 'BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x\nEI')
  }),
  breaks('an operator is unknown', ['PDF/A 6.2.2'], (pdf) => draw(pdf, '1 2 xx')),
  breaks('a font is not among the resources', ['PDF/A 6.2.2'], (pdf) => draw(pdf, '/Nowhere 9 Tf')),
  breaks('a graphics state is for the press', ['PDF/A 6.2.5'], (pdf) => {
    addResource(pdf, 'ExtGState', 'Own', { TR: 'Identity' })
  }),
  breaks('a rendering intent is invented', ['PDF/A 6.2.6'], (pdf) => draw(pdf, '/Beautiful ri')),
  breaks('a blend mode is invented', ['PDF/A 6.2.10'], (pdf) =>
    addResource(pdf, 'ExtGState', 'Own', { BM: 'Blurred' }),
  ),
  breaks('a graphics state is not restored', ['PDF 8.4.2'], (pdf) => draw(pdf, 'q')),
  breaks('thirty graphics states are in each other', ['PDF/A 6.1.13'], (pdf) => {
    draw(pdf, `${'q '.repeat(30)}${'Q '.repeat(30)}`)
  }),
  breaks('a photo is smoothed', ['PDF/A 6.2.8'], (pdf) => set(images(pdf).photo, 'Interpolate', true)),
  breaks('a photo has an alternate', ['PDF/A 6.2.8'], (pdf) => set(images(pdf).photo, 'Alternates', [])),
  breaks('a photo has three bits', ['PDF/A 6.2.8', 'PDF 8.9.5'], (pdf) =>
    set(images(pdf).photo, 'BitsPerComponent', 3),
  ),
  breaks('a photo has another size than it says', ['PDF 8.9.5'], (pdf) => set(images(pdf).photo, 'Width', 17)),
  breaks('a coat of arms is cut off', ['PDF 8.9.5'], (pdf) => set(images(pdf).arms, 'Height', 4)),
  breaks('a photo is gray and says RGB', ['PDF 8.9.5'], (pdf) => set(images(pdf).photo, 'ColorSpace', 'DeviceGray')),
  breaks('a photo is JPEG 2000', ['PDF/A 6.2.8.3'], (pdf) => set(images(pdf).photo, 'Filter', 'JPXDecode')),
  breaks('a soft mask is coloured', ['PDF/A 6.2.10', 'PDF 8.9.5'], (pdf) =>
    set(images(pdf).mask, 'ColorSpace', 'DeviceRGB'),
  ),
  breaks('a photo knows where it was taken', ['own photos'], (pdf) => {
    insertSegment(pdf, 0xe1, 'Exif\0\0MM\0*GPS')
  }),
  breaks('a photo has a comment', ['own photos'], (pdf) => insertSegment(pdf, 0xfe, 'Foto: Frau Muster')),
  breaks('a drawing is PostScript', ['PDF/A 6.2.9'], (pdf) => form(pdf, '', { PS: stream(pdf, Buffer.alloc(0)) })),
  breaks('a drawing is taken from another file', ['30-001'], (pdf) => {
    form(pdf, '', { Ref: { F: text('a.pdf') } })
    draw(pdf, '/Own Do')
  }),
  breaks('a tagged drawing is used twice', ['01-004', '01-005', '30-002'], (pdf) => {
    form(pdf, '/P <</MCID 0>> BDC EMC', {})
    draw(pdf, '/Own Do /Own Do')
  }),
  breaks('a chart has a value that the table lacks', ['own chart'], (pdf) => {
    elements(pdf, 'Figure')[1]?.set(key('Alt'), text('Balken. Organisation: 2,4; Netze: 1,9.'))
  }),
]

function intent(pdf: PDFDocument) {
  return dictionary(pdf.catalog, 'OutputIntents')
}

/** Adds a drawing with its own (empty) resources under the name Own. */
function form(pdf: PDFDocument, content: string, entries: Readonly<Record<string, unknown>>): void {
  const dictionary = { Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: {}, ...entries }
  addResource(pdf, 'XObject', 'Own', stream(pdf, Buffer.from(content), dictionary))
}

/** Puts a segment right behind the start of the JPEG. */
function insertSegment(pdf: PDFDocument, marker: number, content: string): void {
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict !== images(pdf).photo) continue
    const head = Buffer.from([0xff, marker, 0, content.length + 2])
    const { contents } = object
    const bytes = Buffer.concat([contents.subarray(0, 2), head, Buffer.from(content, 'latin1'), contents.subarray(2)])
    return pdf.context.assign(reference, PDFRawStream.of(object.dict, bytes))
  }
}
