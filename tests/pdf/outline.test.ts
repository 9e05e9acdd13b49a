import { PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { drawn } from './drawn.ts'
import { entry, follow, itemsOf, textOf } from './pdfUa/objects.ts'
import { flat, ofType, readTagged } from './readTagged.ts'
import { hostile, mixed, musterstadt } from './sampleReports.ts'

vi.setConfig({ testTimeout: 30_000 })

interface Entry {
  readonly level: number
  readonly title: string
  readonly page: number | null
}

function outlineOf(pdf: PDFDocument): Entry[] {
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

describe.each([
  ['full check', mixed()],
  ['Kurz-Check in English', musterstadt('en')],
  ['hostile texts', hostile()],
])('%s', (_, report) => {
  it('the outline is made of the headings, each on its page', async () => {
    const bytes = await drawn(report)
    const document = await readTagged(bytes)
    const headings = ofType(document, 'H1', 'H2', 'H3').map(({ type, text, page }) => ({
      level: Number(type.slice(1)),
      title: flat(text),
      page,
    }))
    expect(outlineOf(await PDFDocument.load(bytes))).toEqual(headings)
    expect(headings.length).toBeGreaterThan(10)
  })

  it('the table of contents names the sections with their pages', async () => {
    const document = await readTagged(await drawn(report))
    const sections = ofType(document, 'H2').map(({ text, page }) => `${flat(text)} ${page}`)
    expect(ofType(document, 'TOCI').map(({ text }) => flat(text))).toEqual(sections)
  })
})
