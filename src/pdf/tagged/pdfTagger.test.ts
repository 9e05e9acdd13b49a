import { jsPDF } from 'jspdf'
import { describe, expect, it, vi } from 'vitest'
import { PdfTagger } from './pdfTagger.ts'

const METADATA = {
  title: 'Titel',
  subject: 'Thema',
  author: 'Kommune',
  lang: 'de-DE',
  creatorTool: 'IT-Check',
  producerVersion: jsPDF.version,
  date: '2026-12-04',
} as const

function begun() {
  const doc = new jsPDF({ unit: 'mm' })
  return { doc, tagger: new PdfTagger(doc, METADATA) }
}

/** Each of these would give a file that looks right and is not accessible. */
describe('mistakes in drawing are exceptions', () => {
  it('content inside content', () => {
    const { tagger } = begun()
    expect(() => tagger.mark(() => tagger.mark(() => {}))).toThrow('inside marked content')
  })

  it('content inside an artifact', () => {
    const { tagger } = begun()
    expect(() => tagger.artifact(() => tagger.mark(() => {}))).toThrow('inside marked content')
  })

  it('an artifact inside content', () => {
    const { tagger } = begun()
    expect(() => tagger.mark(() => tagger.artifact(() => {}))).toThrow('artifact inside content')
  })

  it('an element inside content', () => {
    const { tagger } = begun()
    expect(() => tagger.mark(() => tagger.element('P', {}, () => {}))).toThrow('<P> begins inside')
  })

  it('a new page inside content', () => {
    const { doc, tagger } = begun()
    expect(() => tagger.mark(() => doc.addPage())).toThrow('the page changed')
  })

  it('a link that no element holds', () => {
    const { tagger } = begun()
    const area = { x: 0, y: 0, width: 1, height: 1 }
    expect(() => tagger.link(area, 'Ziel', () => ({ page: 1, y: 0 }))).toThrow('<Document>')
  })
})

it('a failure while the file is written comes out, although jsPDF only logs it', () => {
  const { tagger } = begun()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  tagger.element('Link', {}, () => {
    tagger.link({ x: 0, y: 0, width: 1, height: 1 }, 'Ziel', () => {
      throw new Error('no such place')
    })
  })
  expect(() => tagger.bytes()).toThrow('no such place')
  log.mockRestore()
})

it('artifacts may be nested: the outer one holds', () => {
  const { tagger } = begun()
  tagger.artifact(() => tagger.artifact(() => {}))
  expect(tagger.bytes().length).toBeGreaterThan(1000)
})
