import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib'
import { contentOf } from '../pdfUa/checkContent.ts'
import type { ConditionId } from '../pdfUa/conditions.ts'
import { bytesOf, dictionaryOf, entry, follow, itemsOf, latin1, nameOf } from '../pdfUa/objects.ts'

/** A way to break a sound file, and all conditions that it breaks by that: no more and no fewer may be found. */
export interface Mutation {
  readonly name: string
  readonly ids: readonly ConditionId[]
  /** changes the objects … */
  readonly objects?: (pdf: PDFDocument) => void
  /** … or the bytes of the written file, one character each */
  readonly file?: (file: string) => string
}

export function breaks(name: string, ids: readonly ConditionId[], objects: (pdf: PDFDocument) => void): Mutation {
  return { name, ids, objects }
}

export function key(name: string): PDFName {
  return PDFName.of(name)
}

export function asDictionary(object: PDFObject | undefined): PDFDict {
  const dictionary = dictionaryOf(object)
  if (!dictionary) throw new Error('no dictionary')
  return dictionary
}

/** The dictionary under a key, or the first of an array of them. */
export function dictionary(parent: PDFDict, name: string): PDFDict {
  return asDictionary(follow(parent.context, itemsOf(entry(parent, name))[0]))
}

/** Sets an entry to a plain value; a string becomes a name, see `text` for texts. */
export function set(target: PDFDict, name: string, value: unknown): void {
  target.set(key(name), target.context.obj(value as never))
}

export function text(value: string): PDFString {
  return PDFString.of(value)
}

export function elements(pdf: PDFDocument, type: string): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict &&
        nameOf(entry(object, 'S')) === type &&
        nameOf(entry(object, 'Type')) === 'StructElem',
    )
}

export function element(pdf: PDFDocument, type: string): PDFDict {
  return asDictionary(elements(pdf, type)[0])
}

export function retype(target: PDFDict, type: string): void {
  target.set(key('S'), key(type))
}

/** Adds an element at the end of the document. */
export function addElement(pdf: PDFDocument, type: string): void {
  const root = element(pdf, 'Document')
  const parent = pdf.context.getObjectRef(root)
  if (!parent) throw new Error('no root')
  const added = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: type, P: parent }))
  const kids = entry(root, 'K')
  if (!(kids instanceof PDFArray)) throw new Error('no kids')
  kids.push(added)
}

export function link(pdf: PDFDocument): PDFDict {
  return dictionary(pdf.getPage(0).node, 'Annots')
}

export function editMetadata(pdf: PDFDocument, from: string | RegExp, to: string): void {
  const before = new TextDecoder().decode(bytesOf(entry(pdf.catalog, 'Metadata')))
  const after = new TextEncoder().encode(replacedOnce(before, from, to))
  set(pdf.catalog, 'Metadata', stream(pdf, after, { Type: 'Metadata', Subtype: 'XML' }))
}

/** The content of the first page that has `from`. */
export function editContent(pdf: PDFDocument, from: string | RegExp, to: string): void {
  const page = pdf.getPages().find((candidate) => latin1(contentOf(pdf, candidate)).search(from) >= 0)
  if (!page) throw new Error(`nothing to replace: ${from}`)
  const after = latin1(contentOf(pdf, page)).replace(from, to)
  page.node.set(key('Contents'), stream(pdf, Buffer.from(after, 'latin1')))
}

/** Draws more on the last page, as decoration. */
export function draw(pdf: PDFDocument, operators: string): void {
  const page = pdf.getPage(pdf.getPageCount() - 1)
  const before = latin1(contentOf(pdf, page))
  page.node.set(key('Contents'), stream(pdf, Buffer.from(`${before}/Artifact BMC ${operators} EMC\n`, 'latin1')))
}

export function replacedOnce(before: string, from: string | RegExp, to: string): string {
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to replace: ${from}`)
  return after
}

export function stream(pdf: PDFDocument, bytes: Uint8Array, entries: Readonly<Record<string, unknown>> = {}): PDFRef {
  return pdf.context.register(pdf.context.stream(bytes, entries as never))
}

/** Adds a resource under a name of its own; all pages share their resources. */
export function addResource(pdf: PDFDocument, kind: string, name: string, value: unknown): void {
  const resources = asDictionary(pdf.getPage(0).node.Resources())
  const known = entry(resources, kind)
  const group = known instanceof PDFDict ? known : pdf.context.obj({})
  group.set(key(name), value instanceof PDFRef ? value : pdf.context.obj(value as never))
  resources.set(key(kind), group)
}

/** Image XObjects with their dictionaries, photo first. */
export function images(pdf: PDFDocument): { readonly photo: PDFDict; readonly arms: PDFDict; readonly mask: PDFDict } {
  const all = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => dictionaryOf(object))
    .filter((object) => nameOf(entry(object, 'Subtype')) === 'Image')
  const photo = all.find((image) => nameOf(itemsOf(entry(image, 'Filter'))[0]) === 'DCTDecode')
  const arms = all.find((image) => entry(image, 'SMask') !== undefined)
  return { photo: asDictionary(photo), arms: asDictionary(arms), mask: asDictionary(entry(arms, 'SMask')) }
}
