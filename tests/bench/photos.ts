import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import sample from '../../questionnaires/samples/musterstadt.json' with { type: 'json' }
import { parseAssessment } from '../../src/core/assessment/parse.ts'
import type { Answer } from '../../src/core/assessment/schema.ts'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { accepted } from '../accepted.ts'
import { OverviewPage } from '../browser/pages/overview.ts'
import { openPage } from './browser.ts'
import type { Site } from './site.ts'
import { table } from './tables.ts'

const PHOTOS = 200
/** What a photo of 1600 pixels takes; random, because nothing compresses it further. */
const PHOTO_BYTES = 350_000
const QUESTIONS = 10
const ID = '00000000-0000-4000-8000-0000000000c'

interface Measured {
  readonly imported: number
  readonly opened: number
  readonly exported: number
  /** bytes more than before, as the browser tells them */
  readonly stored: number
  /** of the file */
  readonly file: number
}

/** Storing, opening and saving an assessment with 200 photos, told by the same one without any. */
export async function measurePhotos(context: BrowserContext, site: Site): Promise<string> {
  const page = await openPage(context, { cpu: 1, cached: true, shown: 'main h1' })
  await page.goto(`${site.origin}/`)
  const bare = await measure(page, site, 0)
  const full = await measure(page, site, PHOTOS)
  await page.close()
  const ms = (value: number) => `${Math.round(value)} ms`
  const mb = (value: number) => `${(value / 1e6).toFixed(1)} MB`
  const ratio = (name: keyof Measured) => (full[name] / Math.max(1, bare[name])).toFixed(1)
  const photoBytes = PHOTOS * PHOTO_BYTES
  return table([
    ['assessment with photos', `${PHOTOS} photos`, 'no photos', 'ratio'],
    ['opening the file until it is stored', ms(full.imported), ms(bare.imported), ratio('imported')],
    ['overview → questions', ms(full.opened), ms(bare.opened), ratio('opened')],
    ['saving as a file, opened again and compared', ms(full.exported), ms(bare.exported), ratio('exported')],
    ['size of the file', mb(full.file), mb(bare.file), `${(full.file / photoBytes).toFixed(2)} of the photos`],
    ['more on the disk', mb(full.stored), mb(bare.stored), `${(full.stored / photoBytes).toFixed(2)} of the photos`],
  ])
}

async function measure(page: Page, site: Site, photos: number): Promise<Measured> {
  const name = `Musterstadt mit ${photos} Fotos`
  const { path, bytes } = fileWith(site, name, photos)
  const overview = new OverviewPage(page)
  const used = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const before = await used()
  await overview.openFileButton.click()
  const imported = await timed(async () => {
    await page.locator('input[type=file]').setInputFiles(path)
    await overview.card(name).waitFor()
  })
  const stored = (await used()) - before
  const opened = await timed(async () => {
    await page.goto(`${site.origin}/#/p/${ID}${photos === 0 ? 0 : 1}/fragen`)
    await page.getByRole('article').first().waitFor()
  })
  await page.goto(`${site.origin}/#/`)
  await overview.card(name).waitFor()
  const exported = await timed(() => overview.save(name))
  return { imported, opened, exported, stored, file: bytes }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function fileWith(site: Site, name: string, photos: number): { readonly path: string; readonly bytes: number } {
  const { id, version } = sample.questionnaire
  const questionnaire = new Uint8Array(
    readFileSync(new URL(`../../questionnaires/${id}/${version}.json`, import.meta.url)),
  )
  const files = Array.from({ length: photos }, () => new Uint8Array(randomBytes(PHOTO_BYTES)))
  const listed = files.map((bytes, i) => ({ sha256: sha256Hex(bytes), name: `Foto ${i}.jpg`, type: 'image/jpeg' }))
  const answers = Object.fromEntries(
    Object.entries(sample.answers as Readonly<Record<string, Answer>>).map(([question, answer], at) => {
      const attachments = listed.filter((_, i) => at < QUESTIONS && i % QUESTIONS === at)
      return [question, attachments.length > 0 ? { ...answer, attachments } : answer]
    }),
  )
  const assessment = accepted(
    parseAssessment({
      ...sample,
      id: `${ID}${photos === 0 ? 0 : 1}`,
      municipality: { ...sample.municipality, name },
      questionnaire: { id, version, sha256: sha256Hex(questionnaire) },
      answers,
    }),
  )
  const attachments = new Map(
    listed.map(({ sha256 }, i) => [sha256, { bytes: files[i] as Uint8Array, extension: 'jpg' }]),
  )
  const bytes = writeItcheck({ assessment, questionnaire, attachments }, '9.9.9')
  const path = join(site.directory, `photos-${photos}.itcheck`)
  writeFileSync(path, bytes)
  return { path, bytes: bytes.length }
}
