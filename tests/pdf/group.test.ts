import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { NO_IMAGES } from '../../src/pdf/assets.ts'
import { drawPdf } from '../../src/pdf/drawPdf.ts'
import { groupReport, manyTowns } from '../comparison/groupReports.ts'
import { scoredTowns, TOWNS } from '../comparison/towns.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { heard } from './heard.ts'
import { HOSTILE } from './hostileTexts.ts'
import { outlineOf } from './outlineOf.ts'
import { latin1 } from './pdfUa/objects.ts'
import { collisionsOf, outsideOf, placedTexts } from './placedTexts.ts'
import { flat, ofType } from './readTagged.ts'

const six = groupReport()

describe.each([
  ['six', six],
  ['six in English', groupReport({ lang: 'en', name: '' })],
  ['four', groupReport({ count: 4 })],
  ['one', groupReport({ count: 1 })],
  ['twelve', manyTowns(12)],
  [
    'hostile texts',
    {
      ...six,
      name: HOSTILE.name,
      domains: six.domains.map((one, i) => (i < 2 ? { ...one, title: HOSTILE.longTitle } : one)),
    },
  ],
])('the report of a group of %s', (_, report) => {
  it('has no finding of the checker, nothing outside the page and nothing on top of each other', async () => {
    const bytes = await drawn(report)
    expect(await checkPdf(bytes)).toEqual([])
    const { texts } = await placedTexts(bytes)
    expect(outsideOf(texts)).toEqual([])
    expect(collisionsOf(texts)).toEqual([])
  })

  it('[S30] names nobody, neither in its pages nor in what the file says of itself', async () => {
    const { text } = await heard(report)
    const pdf = await PDFDocument.load(await drawn(report), { updateMetadata: false })
    const said = [text, pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), latin1(await drawn(report))].join('\n')
    for (const { name } of TOWNS) expect(said).not.toContain(name)
    for (const { assessment } of scoredTowns()) expect(said).not.toContain(assessment.series)
  })
})

it('every municipality has a row and a column, in the order of the pseudonyms', async () => {
  const heads = ofType(await heard(six), 'TH').map(({ text }) => flat(text))
  const rows = heads.filter((text) => text.startsWith('Kommune '))
  const letters = ['A', 'B', 'C', 'D', 'E', 'F']
  expect(rows).toEqual([...letters, ...letters].map((letter) => `Kommune ${letter}`))
  expect(heads.filter((text) => letters.includes(text))).toEqual([...letters, ...letters, ...letters])
})

it('[S30] below five it says why there is nothing about the group, and has no section of it', async () => {
  const sectionsOf = async (report: typeof six) => ofType(await heard(report), 'H2').map(({ text }) => flat(text))
  const figures = ['Mindestanforderungen, die am häufigsten fehlen', 'Wie weit die Kommunen auseinanderliegen']
  const four = groupReport({ count: 4 })
  expect(await sectionsOf(six)).toEqual(expect.arrayContaining(figures))
  expect((await sectionsOf(four)).filter((title) => figures.includes(title))).toEqual([])
  expect(flat((await heard(four)).text)).toContain('gibt es erst ab 5 Kommunen')
})

it('the bookmarks are the headings', async () => {
  const headings = ofType(await heard(six), 'H1', 'H2', 'H3').map(({ text }) => flat(text))
  expect(outlineOf(await PDFDocument.load(await drawn(six))).map(({ title }) => title)).toEqual(headings)
})

it('the same report gives the same bytes; another one has another number', async () => {
  const again = await drawPdf({ content: groupReport(), fonts: FONTS, images: NO_IMAGES })
  expect(Buffer.from(again).equals(Buffer.from(await drawn(six)))).toBe(true)
  expect(groupReport({ name: 'Kreis Unteraue' }).contentId).not.toBe(six.contentId)
})
