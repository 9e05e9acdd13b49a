import { readFileSync } from 'node:fs'
import { ParseSpeeds, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkPdf } from './checkPdf.ts'
import { drawn } from './drawn.ts'
import type { Mutation } from './mutations/edit.ts'
import { MUTATIONS } from './mutations/mutations.ts'
import { CONDITIONS } from './pdfUa/conditions.ts'
import { latin1 } from './pdfUa/objects.ts'
import { sampleOfEverything } from './sampleOfEverything.ts'
import { SAMPLES } from './sampleReports.ts'

describe('the council report is accessible and archivable (PDF/UA-1, PDF/A-2a)', () => {
  it.each(SAMPLES)('%s', async (_, report) => {
    expect(await checkPdf(await drawn(report()))).toEqual([])
  })
})

const sound = sampleOfEverything()

/** The sound file after a mutation, or written again as it is. */
async function mutated({ objects, file }: Partial<Mutation>): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  objects?.(pdf)
  const bytes = await pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY })
  return file ? Buffer.from(file(latin1(bytes)), 'latin1') : bytes
}

describe('the checker', () => {
  it('finds nothing in a sound file with photo, coat of arms and chart, nor when it is read and written again', async () => {
    expect(await checkPdf(sound)).toEqual([])
    expect(await checkPdf(await mutated({}))).toEqual([])
  })

  it.each(MUTATIONS)('notices when $name: $ids', async (mutation) => {
    const findings = await checkPdf(await mutated(mutation))
    expect([...new Set(findings.map(({ id }) => id))].sort()).toEqual([...mutation.ids].sort())
  })

  it('has each of its rules broken by at least one of these', () => {
    const broken = new Set(MUTATIONS.flatMap(({ ids }) => ids))
    expect(Object.keys(CONDITIONS).filter((id) => !broken.has(id as keyof typeof CONDITIONS))).toEqual([])
  })

  it('says in a sentence what is wrong and where', async () => {
    const [missing] = MUTATIONS.filter(({ ids }) => ids.length === 1 && ids[0] === '28-012')
    expect(await checkPdf(await mutated(missing ?? {}))).toEqual([
      { id: '28-012', message: 'A link has no description: page 1.' },
    ])
  })
})

it('docs/pdf-checks.md lists exactly the rules that are checked', () => {
  const page = readFileSync(new URL('../../docs/pdf-checks.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| ([^|]+?) \| ([^|]+?) \|$/gm)].map(([, id, sentence]) => [id, sentence])
  expect(listed.filter(([id]) => id !== 'Number' && !id?.startsWith('-'))).toEqual(Object.entries(CONDITIONS))
})
