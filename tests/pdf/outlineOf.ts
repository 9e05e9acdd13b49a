import { PDFDict, type PDFDocument } from 'pdf-lib'
import { entry, follow, itemsOf, textOf } from './pdfUa/objects.ts'

/** A bookmark; page and level count from 1. */
export interface Entry {
  readonly level: number
  readonly title: string
  readonly page: number | null
}

/** The bookmarks of a file in the order in which a reader sees them. */
export function outlineOf(pdf: PDFDocument): Entry[] {
  const pages = pdf.getPages().map(({ ref }) => ref.toString())
  const entries: Entry[] = []
  const visit = (parent: PDFDict, level: number) => {
    for (let item = entry(parent, 'First'); item instanceof PDFDict; item = entry(item, 'Next')) {
      const page = String(itemsOf(entry(item, 'Dest'))[0])
      entries.push({ level, title: textOf(entry(item, 'Title')) ?? '', page: pages.indexOf(page) + 1 })
      visit(item, level + 1)
    }
  }
  const root = follow(pdf.context, entry(pdf.catalog, 'Outlines'))
  if (root instanceof PDFDict) visit(root, 1)
  return entries
}
