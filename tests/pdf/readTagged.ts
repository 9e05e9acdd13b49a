import { ParseSpeeds, PDFDocument, type PDFObject, type PDFPage } from 'pdf-lib'
import { contentOf } from './pdfUa/checkContent.ts'
import { spoken } from './pdfUa/cmap.ts'
import { type Operand, operationsOf } from './pdfUa/content.ts'
import { entry, textOf } from './pdfUa/objects.ts'
import { descendants, type Element, isElement, readStructure } from './pdfUa/structure.ts'

/** A structure element as a screen reader gets it. */
export interface Heard {
  readonly type: string
  readonly text: string
  readonly lang: string | null
  readonly alt: string | null
  /** page on which it begins, from 1; `null` without content */
  readonly page: number | null
  /** page on which it ends */
  readonly lastPage: number | null
  readonly kids: readonly Heard[]
}

/** The structure tree with the texts that its elements hold, read from the file by pdf-lib and the fonts' ToUnicode maps. */
export async function readTagged(bytes: Uint8Array): Promise<Heard> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const tree = readStructure(pdf.context, entry(pdf.catalog, 'StructTreeRoot'), true)
  const root = tree?.roots[0]
  if (!root) throw new Error('no structure tree')
  const texts = new Map(pdf.getPages().flatMap((page) => [...markedTexts(pdf, page)]))
  const pages = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i + 1]))
  return heard(root, texts, pages)
}

/** An element and everything below it, in reading order. */
export function all(element: Heard): Heard[] {
  return [element, ...element.kids.flatMap(all)]
}

export function ofType(element: Heard, ...types: string[]): Heard[] {
  return all(element).filter(({ type }) => types.includes(type))
}

/** The elements of the section under a main heading, up to the next one. */
export function section({ kids }: Heard, title: string): Heard[] {
  const start = kids.findIndex(({ type, text }) => type === 'H2' && flat(text) === title)
  const rest = kids.slice(start + 1)
  const end = rest.findIndex(({ type }) => type === 'H2')
  return end < 0 ? rest : rest.slice(0, end)
}

/** The first text that does not follow those before it; `null` if all do. */
export function firstLost(texts: readonly string[], document: string): string | null {
  let from = 0
  for (const text of texts) {
    const at = document.indexOf(text, from)
    if (at < 0) return text
    from = at + text.length
  }
  return null
}

/** Single spaces, so that texts can be compared whatever the lines they were broken into. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function heard(element: Element, texts: ReadonlyMap<string, string>, pages: ReadonlyMap<string, number>): Heard {
  const own = descendants(element)
    .flatMap(({ kids }) => kids)
    .flatMap((kid) => (!isElement(kid) && kid.kind === 'mark' ? (pages.get(kid.key.split('/')[0] ?? '') ?? []) : []))
  return {
    type: element.type ?? '',
    text: textIn(element, texts),
    lang: textOf(entry(element.dictionary, 'Lang')) ?? null,
    alt: textOf(entry(element.dictionary, 'Alt')) ?? null,
    page: own.length > 0 ? Math.min(...own) : null,
    lastPage: own.length > 0 ? Math.max(...own) : null,
    kids: element.kids.filter(isElement).map((kid) => heard(kid, texts, pages)),
  }
}

/** Texts of separate elements are separated by a space: they are read one after the other. */
function textIn(element: Element, texts: ReadonlyMap<string, string>): string {
  return element.kids
    .map((kid) => {
      if (isElement(kid)) return ` ${textIn(kid, texts)} `
      return kid.kind === 'mark' ? (texts.get(kid.key) ?? '') : ''
    })
    .join('')
}

/** What every marked-content sequence of a page shows, by `page reference/MCID`. */
function markedTexts(pdf: PDFDocument, page: PDFPage): Map<string, string> {
  const texts = new Map<string, string>()
  const fonts = entry(page.node.Resources(), 'Font')
  const open: (number | null)[] = []
  let font: PDFObject | undefined
  for (const { operator, operands } of operationsOf(contentOf(pdf, page))) {
    if (operator === 'BDC' || operator === 'BMC') open.push(mcidIn(operands[1]))
    else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') font = entry(fonts, operands[0]?.kind === 'name' ? operands[0].name : '')
    else if (operator === 'Tj' || operator === 'TJ') {
      const mcid = open.findLast((item) => item !== null)
      if (mcid === undefined || mcid === null || !font) continue
      const key = `${page.ref}/${mcid}`
      const shown = font
      texts.set(key, (texts.get(key) ?? '') + operands.map((operand) => decoded(operand, shown)).join(''))
    }
  }
  return texts
}

function mcidIn(operand: Operand | undefined): number | null {
  const mcid = operand?.kind === 'dictionary' ? operand.entries.get('MCID') : undefined
  return mcid?.kind === 'number' ? mcid.number : null
}

function decoded(operand: Operand, font: PDFObject): string {
  if (operand.kind === 'array') return operand.items.map((item) => decoded(item, font)).join('')
  return operand.kind === 'string' ? spoken(font, operand.hex) : ''
}
