import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { ProviderLetter } from '../../src/core/report/providerLetter.ts'
import { letterWords } from '../../src/i18n/letterText.ts'
import { renderLetter } from '../../src/pdf/renderLetter.ts'
import { PAGE } from '../../src/pdf/theme.ts'
import { checkPdf } from './checkPdf.ts'
import { drawn, FONTS } from './drawn.ts'
import { HOSTILE } from './hostileTexts.ts'
import { outlineOf } from './outlineOf.ts'
import { collisionsOf, placedTexts } from './placedTexts.ts'
import { flat, ofType, readTagged } from './readTagged.ts'
import { hostileLetter, LETTERS, musterstadtLetter } from './sampleLetters.ts'

const pointsOf = ({ domains }: ProviderLetter) => domains.flatMap(({ points }) => points)

describe.each(LETTERS)('the letter to the provider: %s', (name, make) => {
  it('is accessible and archivable (PDF/UA-1, PDF/A-2a)', async () => {
    expect(await checkPdf(await drawn(make()))).toEqual([])
  })

  it('has its subject and Themenfelder as headings and outline', async () => {
    const bytes = await drawn(make())
    const headings = ofType(await readTagged(bytes), 'H1', 'H2').map(({ text }) => flat(text))
    expect(outlineOf(await PDFDocument.load(bytes)).map(({ title }) => flat(title))).toEqual(headings)
    expect(headings).toHaveLength(1 + make().domains.length)
  })

  it('keeps every text inside the text column, over no other text', async () => {
    const { texts, pages } = await placedTexts(await drawn(make()))
    expect(texts.filter(({ left, right }) => left < PAGE.left - 0.01 || right > PAGE.width - PAGE.right + 1)).toEqual(
      [],
    )
    expect(collisionsOf(texts)).toEqual([])
    expect(texts.some(({ text }) => new RegExp(`(Seite|Page) ${pages} (von|of) ${pages}`).test(text))).toBe(true)
  })

  it('gives back every sentence in the order of reading', async () => {
    if (name === 'hostile texts') return
    const letter = make()
    const text = flat((await readTagged(await drawn(letter))).text)
    const { subject, before, after, closing } = letterWords(letter)
    const { sender, addressee } = letter.choices
    let from = 0
    for (const wanted of [
      letter.municipality,
      sender,
      ...addressee.split('\n'),
      subject,
      ...before,
      ...letter.domains.flatMap(({ title, points }) => [
        title.text,
        ...points.flatMap(({ number, id, question, evidence }) => [
          `${number}. ${question.text} (${id})`,
          ...evidence.map((item) => item.text),
        ]),
      ]),
      ...after,
      closing,
      sender,
      letter.municipality,
    ].map(flat)) {
      const at = text.indexOf(wanted, from)
      expect(at, wanted).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  it('never leaves the closing alone on a page', async () => {
    const document = await readTagged(await drawn(make()))
    const paragraphs = ofType(document, 'P')
    const closing = paragraphs.findLast(({ text }) => flat(text) === letterWords(make()).closing)
    const thanks = paragraphs.findLast(({ text }) => flat(text) === letterWords(make()).after.at(-1))
    expect(closing?.page).toBe(thanks?.page)
  })
})

describe('renderLetter', () => {
  it('gives the same bytes twice, and others for another deadline', async () => {
    const letter = musterstadtLetter()
    const bytes = await renderLetter(letter, { fonts: FONTS })
    expect(await drawn(musterstadtLetter())).toEqual(bytes)
    const later = { ...letter, choices: { ...letter.choices, deadline: '2027-02-01' } }
    expect(await renderLetter(later, { fonts: FONTS })).not.toEqual(bytes)
  })

  it('tells its progress, Themenfeld by Themenfeld', async () => {
    const heard: string[] = []
    const letter = musterstadtLetter()
    const total = letter.domains.length + 2
    await renderLetter(letter, { fonts: FONTS }, (done, of) => void heard.push(`${done}/${of}`))
    expect(heard).toEqual(Array.from({ length: total }, (_, i) => `${i + 1}/${total}`))
  })

  it('is one item a point, with its number as label', async () => {
    const items = ofType(await readTagged(await drawn(musterstadtLetter())), 'LI')
    expect(items).toHaveLength(pointsOf(musterstadtLetter()).length)
    expect(items.map(({ kids }) => kids.map(({ type }) => type).slice(0, 2))).toEqual(items.map(() => ['Lbl', 'LBody']))
  })

  it('names the language of the municipality’s own words, and keeps hostile ones', async () => {
    const document = await readTagged(await drawn({ ...musterstadtLetter(), userLang: 'en' }))
    const own = ofType(document, 'P').filter(({ lang }) => lang === 'en')
    expect(own.map(({ text }) => flat(text))).toEqual([
      'Musterstadt',
      'IT-Leitung',
      'Kommunales Rechenzentrum Mitte',
      'Am Markt 1, 12345 Musterstadt',
      'IT-Leitung',
      'Musterstadt',
    ])
    const text = flat((await readTagged(await drawn(hostileLetter()))).text)
    expect(text.replaceAll(' ', '')).toContain(HOSTILE.longWord)
  })
})
