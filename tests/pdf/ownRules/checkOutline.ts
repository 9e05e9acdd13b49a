import { PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib'
import { outlineOf } from '../outlineOf.ts'
import type { Shown } from '../pdfUa/checkContent.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { entry, follow, itemsOf, nameOf, textOf } from '../pdfUa/objects.ts'
import { descendants, type Element, isElement } from '../pdfUa/structure.ts'
import { flat, wordsOf } from './words.ts'

/** The bookmarks are the headings in their order, on their levels and pages. */
export function checkOutline(pdf: PDFDocument, elements: readonly Element[], shown: Shown, add: AddFinding): void {
  const pages = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), i + 1]))
  const headings = elements
    .filter(({ type }) => /^H\d$/.test(type ?? ''))
    .map((heading) => `${heading.type?.slice(1)} ${flat(wordsOf(heading, shown))} ${pageOf(heading, pages)}`)
  const bookmarks = outlineOf(pdf).map(({ level, title, page }) => `${level} ${flat(title)} ${page}`)
  const first = Array.from({ length: Math.max(headings.length, bookmarks.length) }, (_, i) => i).find(
    (i) => headings[i] !== bookmarks[i],
  )
  if (first !== undefined) {
    add('own outline', `"${headings[first] ?? 'no heading'}" and "${bookmarks[first] ?? 'no bookmark'}"`)
  }
}

/** Page on which an element begins, from 1. */
function pageOf(element: Element, pages: ReadonlyMap<string, number>): number | undefined {
  for (const kid of descendants(element).flatMap(({ kids }) => kids)) {
    if (!isElement(kid) && kid.kind === 'mark') return pages.get(kid.key.split('/')[0] ?? '')
  }
  return undefined
}

/** Every link and bookmark leads to a page of the file, or to an address on the web. */
export function checkDestinations(pdf: PDFDocument, add: AddFinding): void {
  const pages = new Set(pdf.getPages().map(({ ref }) => ref.toString()))
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    const isLink = nameOf(entry(object, 'Subtype')) === 'Link'
    const isBookmark =
      object instanceof PDFDict && entry(object, 'Title') !== undefined && entry(object, 'Parent') !== undefined
    if ((isLink || isBookmark) && !leadsSomewhere(pdf, object, pages)) add('PDF 12.3.2', reference.toString())
  }
}

function leadsSomewhere({ context }: PDFDocument, object: PDFObject, pages: ReadonlySet<string>): boolean {
  const action = entry(object, 'A')
  const address = textOf(entry(action, 'URI'))
  if (address !== undefined) return /^(https?:\/\/|mailto:)./.test(address)
  const place = follow(context, entry(object, 'Dest') ?? entry(action, 'D'))
  return pages.has(String(itemsOf(place)[0]))
}
