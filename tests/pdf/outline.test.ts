import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { drawn } from './drawn.ts'
import { outlineOf } from './outlineOf.ts'
import { flat, ofType, readTagged } from './readTagged.ts'
import { hostile, mixed, musterstadt } from './sampleReports.ts'

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
