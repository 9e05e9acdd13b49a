import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { shippedLists } from '../../../src/cli/shippedLists.ts'
import type { Answer } from '../../../src/core/assessment/schema.ts'
import { openQuestionnaire } from '../../../src/core/questionnaire/open.ts'
import type { IssuedReport } from '../../../src/core/report/issued.ts'
import { issueReport } from '../../../src/core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../../src/core/report/plainOrder.ts'
import { questionStates } from '../../../src/core/scoring/questionState.ts'
import { fullSampleAssessment } from '../../../src/files/fullSample.ts'
import { sha256Hex } from '../../../src/files/sha256Hex.ts'
import type { ImageFiles } from '../../../src/pdf/assets.ts'
import { accepted } from '../../accepted.ts'
import { QUIET } from '../../browser/support/chromiumArgs.ts'
import { scenario } from '../../scenario.ts'

const ANSWERED = 166

export interface Content {
  readonly report: IssuedReport
  readonly images: ImageFiles
  /** in the order of the questions they belong to */
  readonly photos: readonly Uint8Array[]
}

/** The internal report of Musterstadt: 166 answered questions, 20 of them with a photo. */
export async function content(executablePath: string): Promise<Content> {
  const photos = await takePhotos(executablePath)
  const keys = photos.map(sha256Hex)
  const bytes = readFileSync(new URL('../../../questionnaires/it-check-kommunen/1.0.0.json', import.meta.url))
  let told = scenario(accepted(openQuestionnaire(new Uint8Array(bytes), new Map()))).with(fullSampleAssessment())
  for (const id of openIds(told).slice(0, Math.max(0, ANSWERED - answeredIds(told).length))) told = told.answer(id, 3)
  const answered = answeredIds(told)
  for (const id of answered.slice(ANSWERED)) told = told.open(id)
  const answers: Record<string, Answer> = { ...told.assessment().answers }
  answered.slice(0, photos.length).forEach((id, i) => {
    const answer = answers[id]
    const sha256 = keys[i]
    if (!answer || sha256 === undefined) throw new Error(`no answer ${id}`)
    const caption = `Foto ${i + 1}: Schrank im Erdgeschoss, aufgenommen bei der Begehung`
    answers[id] = { ...answer, attachments: [{ sha256, name: `foto-${i + 1}.jpg`, type: 'image/jpeg', caption }] }
  })
  const assessment = told.with({ answers }).assessment()
  const report = issueReport(
    {
      questionnaire: told.questionnaire,
      assessment,
      fingerprint: '0'.repeat(64),
      previous: null,
      lists: shippedLists(),
    },
    { ...PLAIN_ORDER, profile: 'internal', lang: 'de', date: '2026-12-01' },
  )
  if (report.profile === 'public') throw new Error('the internal report was ordered')
  const images = new Map(photos.map((photo, i) => [keys[i] ?? '', { bytes: photo }]))
  return { report, images, photos }
}

function answeredIds(told: ReturnType<typeof scenario>): string[] {
  return idsOf(told, ['level', 'unknown', 'na'])
}

function openIds(told: ReturnType<typeof scenario>): string[] {
  return idsOf(told, ['open'])
}

function idsOf(told: ReturnType<typeof scenario>, wanted: readonly string[]): string[] {
  return questionStates(told.questionnaire, told.assessment())
    .filter(({ status }) => wanted.includes(status))
    .map(({ question }) => question.id)
}

/** Pictures of the size that the app keeps photos in: 1600 px, JPEG. A browser makes them, as it does with a real photo. */
async function takePhotos(executablePath: string): Promise<Uint8Array[]> {
  const browser = await chromium.launch({ executablePath, args: QUIET })
  try {
    const page = await browser.newPage()
    const encoded = await page.evaluate<string[]>(readFileSync(new URL('photos.js', import.meta.url), 'utf8'))
    return encoded.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
  } finally {
    await browser.close()
  }
}
