import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { NO_IMAGES } from '../../src/pdf/assets.ts'
import { renderReport } from '../../src/pdf/renderReport.ts'
import { drawn, FONTS } from './drawn.ts'
import { bytesOf, entry, latin1, textOf } from './pdfUa/objects.ts'
import { hostile, mixed, musterstadt } from './sampleReports.ts'

describe('the file says of itself', () => {
  it('that it is PDF/UA-1 and PDF/A-2a, with the report’s date in UTC', async () => {
    const pdf = await PDFDocument.load(await drawn(mixed()), { updateMetadata: false })
    const xmp = new TextDecoder().decode(bytesOf(entry(pdf.catalog, 'Metadata')))
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<xmp:CreateDate>2026-12-04T00:00:00Z</xmp:CreateDate>')
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-12-04T00:00:00.000Z')
    expect(xmp).toContain(`<pdf:Producer>${pdf.getProducer()}</pdf:Producer>`)
    expect(pdf.getTitle()).toBe('Ergebnisbericht zur IT-Sicherheit – Gemeinde Bad Königsgrün')
  })

  it('in which language it is', async () => {
    const german = await PDFDocument.load(await drawn(mixed()))
    const english = await PDFDocument.load(await drawn(musterstadt('en')))
    expect([german, english].map(({ catalog }) => textOf(entry(catalog, 'Lang')))).toEqual(['de-DE', 'en-GB'])
  })

  it('nothing that breaks its own syntax, whatever the municipality is called', async () => {
    const bytes = await drawn(hostile())
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    expect(pdf.getAuthor()?.normalize('NFC')).toBe(hostile().municipality.name.trim())
    const awkward = { ...mixed(), municipality: { ...mixed().municipality, name: 'Č(\\)<&>" \u0007\ud83d' } }
    const other = await PDFDocument.load(await drawn(awkward), { updateMetadata: false })
    expect(other.getTitle()?.normalize('NFC')).toBe('Ergebnisbericht zur IT-Sicherheit – Č(\\)<&>" ◊◊')
    expect(new TextDecoder().decode(bytesOf(entry(other.catalog, 'Metadata')))).toContain(
      'Č(\\)&#60;&#38;&#62;&#34; ◊◊',
    )
  })

  it('its number, taken from the fingerprint', async () => {
    const file = latin1(await drawn(mixed()))
    const id = '3F7A9C0E51D2B8846C1F0A7DE93B5284'
    expect(file).toContain(`/ID [ <${id}> <${id}> ]`)
    expect(latin1(await drawn({ ...mixed(), fingerprint: 'no hex' }))).toContain(`<${'0'.repeat(32)}>`)
  })

  it('also beyond 2037, where jsPDF’s own date form ends', async () => {
    const pdf = await PDFDocument.load(await drawn({ ...mixed(), date: '2041-02-28' }), { updateMetadata: false })
    expect(pdf.getCreationDate()?.toISOString()).toBe('2041-02-28T00:00:00.000Z')
  })
})

describe('renderReport', () => {
  it('tells its progress and waits for whoever listens', async () => {
    const heard: string[] = []
    let waiting = 0
    await renderReport(mixed(), { fonts: FONTS, images: NO_IMAGES }, async (done, total) => {
      heard.push(`${done}/${total}`)
      expect(++waiting).toBe(1)
      await new Promise((resolve) => setTimeout(resolve))
      waiting--
    })
    expect(heard).toEqual(Array.from({ length: 10 }, (_, i) => `${i + 1}/10`))
  })
})
