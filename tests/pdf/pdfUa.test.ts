import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawn } from './drawn.ts'
import { MUTATIONS } from './mutations.ts'
import { checkPdfUa } from './pdfUa/checkPdfUa.ts'
import { mixed, SAMPLES } from './sampleReports.ts'

describe('the council report is accessible (PDF/UA-1)', () => {
  it.each(SAMPLES)('%s', async (_, report) => {
    expect(await checkPdfUa(await drawn(report()))).toEqual([])
  })
})

describe('the checker notices when', () => {
  let sound: Uint8Array
  beforeAll(async () => {
    sound = await drawn(mixed())
  })

  it.each(MUTATIONS)('%s (%s)', async (_, id, mutate) => {
    const pdf = await PDFDocument.load(sound, { updateMetadata: false })
    mutate(pdf)
    const findings = await checkPdfUa(await pdf.save({ useObjectStreams: false }))
    expect(findings.map((finding) => finding.id)).toContain(id)
  })

  it('nothing is broken: reading and writing the file again leaves no finding', async () => {
    const pdf = await PDFDocument.load(sound, { updateMetadata: false })
    expect(await checkPdfUa(await pdf.save({ useObjectStreams: false }))).toEqual([])
  })
})
