import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { entry, follow } from '../pdfUa/objects.ts'
import {
  asDictionary,
  breaks,
  dictionary,
  editMetadata,
  element,
  key,
  link,
  type Mutation,
  replacedOnce,
  set,
  stream,
  text,
} from './edit.ts'

/** The file, its metadata, what it embeds and what it does. */
export const DOCUMENT: readonly Mutation[] = [
  breaks('the metadata are gone', ['06-001'], (pdf) => pdf.catalog.delete(key('Metadata'))),
  breaks('the metadata do not claim PDF/UA', ['06-002'], (pdf) => {
    editMetadata(pdf, '<pdfuaid:part>1</pdfuaid:part>', '')
  }),
  breaks('the metadata have no title', ['06-003', 'PDF/A 6.6.3'], (pdf) => {
    editMetadata(pdf, /<dc:title>.*<\/dc:title>/, '')
  }),
  breaks('the metadata claim less than PDF/A-2a', ['PDF/A 6.6.4'], (pdf) => {
    editMetadata(pdf, '<pdfaid:conformance>A<', '<pdfaid:conformance>B<')
  }),
  breaks('the metadata are torn', ['PDF/A 6.6.2.1'], (pdf) => editMetadata(pdf, '</rdf:RDF>', '')),
  breaks('the metadata hold a bare ampersand', ['PDF/A 6.6.2.1'], (pdf) => editMetadata(pdf, 'IT-Check', 'IT & Check')),
  breaks('the metadata name their bytes', ['PDF/A 6.6.2.1'], (pdf) => {
    editMetadata(pdf, '<?xpacket begin', '<?xpacket bytes="9" begin')
  }),
  breaks('the metadata use a schema of their own', ['PDF/A 6.6.2.3.1'], (pdf) => {
    editMetadata(pdf, 'xmlns:dc=', 'xmlns:own="https://example.org/ns/" xmlns:dc=')
  }),
  breaks('the document information has another title', ['PDF/A 6.6.3'], (pdf) => {
    information(pdf).set(key('Title'), text('Etwas anderes'))
  }),
  breaks('the document information has another date', ['PDF/A 6.6.3'], (pdf) => {
    information(pdf).set(key('CreationDate'), text("D:20261204010000+00'00'"))
  }),
  breaks('a further configuration has no name', ['20-001'], (pdf) => {
    set(pdf.catalog, 'OCProperties', { D: { Name: text('Alles') }, Configs: [{}] })
  }),
  breaks('the default configuration has no name', ['20-002'], (pdf) => set(pdf.catalog, 'OCProperties', { D: {} })),
  breaks('a configuration changes by itself', ['20-003'], (pdf) => {
    set(pdf.catalog, 'OCProperties', { D: { Name: text('Alles'), AS: [] } })
  }),
  breaks('a file specification has one name only', ['21-001'], (pdf) => {
    pdf.context.register(pdf.context.obj({ Type: 'Filespec', F: text('a') }))
  }),
  breaks('a form is a dynamic XFA form', ['25-001', 'PDF/A 6.4.2'], (pdf) => {
    const xfa = stream(pdf, Buffer.from('<config><dynamicRender>required</dynamicRender></config>'))
    set(pdf.catalog, 'AcroForm', { XFA: xfa })
  }),
  breaks('a form is a static XFA form', ['PDF/A 6.4.2'], (pdf) => {
    set(pdf.catalog, 'AcroForm', { XFA: stream(pdf, Buffer.from('<config/>')) })
  }),
  breaks('a form leaves its appearance to the reader', ['PDF/A 6.4.1'], (pdf) => {
    set(pdf.catalog, 'AcroForm', { NeedAppearances: true })
  }),
  breaks('it is encrypted without permissions', ['26-001', 'PDF/A 6.1.3'], (pdf) => encrypt(pdf, {})),
  breaks('encryption forbids reading aloud', ['26-002', 'PDF/A 6.1.3'], (pdf) => encrypt(pdf, { P: -516 })),
  breaks('a media clip says neither type nor content', ['28-014', '28-015'], (pdf) => {
    pdf.context.register(pdf.context.obj({ S: 'MCD', D: text('film') }))
  }),
  breaks('it has no ID', ['PDF/A 6.1.3'], (pdf) => {
    delete pdf.context.trailerInfo.ID
  }),
  { name: 'something follows the end', ids: ['PDF/A 6.1.3'], file: (file) => `${file}\nand more` },
  { name: 'it is PDF 2.0', ids: ['PDF/A 6.1.2'], file: (file) => replacedOnce(file, '%PDF-1.7', '%PDF-2.0') },
  { name: 'it is PDF 1.4', ids: ['own version'], file: (file) => replacedOnce(file, '%PDF-1.7', '%PDF-1.4') },
  {
    name: 'it looks like text',
    ids: ['PDF/A 6.1.2'],
    file: (file) => replacedOnce(file, /\n%[\x80-\xff]{4}/, '\n%abcd'),
  },
  {
    name: 'the cross-reference table is wrong about an object',
    ids: ['PDF/A 6.1.4'],
    file: (file) => replacedOnce(file, /\d{7}( 00000 n)/, '0000009$1'),
  },
  {
    name: 'the cross-reference table is not where it should be',
    ids: ['PDF/A 6.1.4'],
    file: (file) => replacedOnce(file, /startxref\n\d+/, 'startxref\n7'),
  },
  {
    name: 'a stream is shorter than it says',
    ids: ['PDF/A 6.1.7.1'],
    file: (file) => replacedOnce(file, /\/Length [1-8]/, '/Length 9'),
  },
  breaks('a stream lies in another file', ['PDF/A 6.1.7.1'], (pdf) => {
    stream(pdf, Buffer.alloc(0), { F: text('elsewhere') })
  }),
  breaks('a stream is packed with LZW', ['PDF/A 6.1.7.2'], (pdf) => {
    stream(pdf, Buffer.alloc(0), { Filter: 'LZWDecode' })
  }),
  breaks('foreign permissions are set', ['PDF/A 6.1.12'], (pdf) => set(pdf.catalog, 'Perms', { Foo: 1 })),
  breaks('a number is too large', ['PDF/A 6.1.13'], (pdf) => {
    pdf.context.register(PDFNumber.of(3_000_000_000))
  }),
  breaks('a name is too long', ['PDF/A 6.1.13'], (pdf) => {
    pdf.context.register(PDFName.of('N'.repeat(128)))
  }),
  breaks('an alternative text is too long', ['PDF/A 6.1.13'], (pdf) => {
    element(pdf, 'Figure').set(key('Alt'), text('a'.repeat(32_768)))
  }),
  breaks('a page is five metres wide', ['PDF/A 6.1.13'], (pdf) => pdf.getPage(1).setMediaBox(0, 0, 14_401, 900)),
  breaks('a script runs on opening', ['PDF/A 6.5.1'], (pdf) => {
    set(pdf.catalog, 'OpenAction', { S: 'JavaScript', JS: text('app.alert(1)') })
  }),
  breaks('the document has scripts', ['PDF/A 6.5.1'], (pdf) =>
    set(pdf.catalog, 'Names', { JavaScript: { Names: [] } }),
  ),
  breaks('a link starts a program', ['PDF/A 6.5.1'], (pdf) => set(link(pdf), 'A', { S: 'Launch', F: text('a.exe') })),
  breaks('a link asks for an unknown place', ['PDF/A 6.5.1'], (pdf) => set(link(pdf), 'A', { S: 'Named', N: 'Print' })),
  breaks('a page does something when it is opened', ['PDF/A 6.5.2'], (pdf) => set(pdf.getPage(1).node, 'AA', {})),
  breaks('a file is embedded', ['PDF/A 6.8'], (pdf) => set(pdf.catalog, 'Names', { EmbeddedFiles: { Names: [] } })),
  breaks('there are alternate presentations', ['PDF/A 6.10'], (pdf) => {
    set(pdf.catalog, 'Names', { AlternatePresentations: {} })
  }),
  breaks('a page is a presentation', ['PDF/A 6.10'], (pdf) => set(pdf.getPage(0).node, 'PresSteps', {})),
  breaks('the document asks for abilities', ['PDF/A 6.11'], (pdf) => set(pdf.catalog, 'Requirements', [])),
  breaks('a bookmark says something else', ['own outline'], (pdf) =>
    firstBookmark(pdf).set(key('Title'), text('Andere')),
  ),
  breaks('the bookmarks are gone', ['own outline'], (pdf) => pdf.catalog.delete(key('Outlines'))),
  breaks('a bookmark leads nowhere', ['PDF 12.3.2', 'own outline'], (pdf) => {
    firstBookmark(pdf).set(key('Dest'), pdf.context.obj([PDFRef.of(1), PDFName.of('Fit')]))
  }),
  breaks('a link leads nowhere', ['PDF 12.3.2'], (pdf) => link(pdf).delete(key('Dest'))),
]

function information(pdf: PDFDocument): PDFDict {
  return asDictionary(follow(pdf.context, pdf.context.trailerInfo.Info))
}

function encrypt(pdf: PDFDocument, entries: Readonly<Record<string, number>>): void {
  pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', ...entries }))
}

function firstBookmark(pdf: PDFDocument): PDFDict {
  const first = entry(dictionary(pdf.catalog, 'Outlines'), 'First')
  if (!(first instanceof PDFDict)) throw new Error('no bookmark')
  return first
}
