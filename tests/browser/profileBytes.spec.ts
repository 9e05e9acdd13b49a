import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { KURZ_CHECK } from './journey/answers.ts'
import { Walk } from './journey/walk.ts'
import { DeviceLockPage } from './pages/deviceLock.ts'
import { OverviewPage } from './pages/overview.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { findInFiles, pieces, textBytes } from './support/profileBytes.ts'
import { expect, test } from './support/test.ts'

const PASSWORD = 'Tasse Wolke Hammer Biene'
/** Words that stand in no browser and in no questionnaire. */
const TYPED = { municipality: 'Ollersbrucktal', comment: 'Schnürzelvermerk' }
const FILED = {
  municipality: 'Quaxelhausen',
  title: 'Zwirbelprüfung',
  comment: 'Krumpfelnotiz',
  measure: 'Blubberkabel',
}
/** As good as chance, and the same each time. */
const PHOTO = Uint8Array.from({ length: 4096 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff)

const WANTED = {
  ...Object.fromEntries([TYPED, FILED].flatMap(Object.values).map((word: string) => [word, textBytes(word)])),
  'the photo': pieces(PHOTO),
}

for (const locked of [false, true]) {
  test(
    `in the profile of the browser ${locked ? 'with a lock no word and no photo' : 'every word and the photo'} can be found`,
    onlyChromium(NEEDS.profileFiles),
    async ({ site, launchOptions }) => {
      test.setTimeout(240_000)
      const directory = mkdtempSync(join(tmpdir(), 'it-check-profile-'))
      try {
        const context = await chromium.launchPersistentContext(directory, { ...launchOptions, locale: 'de-DE' })
        const page = await context.newPage()
        await page.goto(`${site.origin}/`)
        // with an empty database: what is encrypted later may leave remains of what was there before
        if (locked) {
          const lock = new DeviceLockPage(page)
          await lock.switchOn(PASSWORD)
          await lock.unlock(PASSWORD)
        }
        await enterEverything(page, site.origin)
        // the way of a person who closes the window: a restored session, too, must not know a word
        await page.close()
        await context.close()
        const found = findInFiles(directory, WANTED)
        if (locked) expect(found).toEqual({})
        else expect(Object.keys(found).sort()).toEqual(Object.keys(WANTED).sort())
      } finally {
        rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
      }
    },
  )
}

async function enterEverything(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/`)
  const overview = new OverviewPage(page)
  await overview.openFile(fileWithPhoto())
  await expect(overview.card(FILED.municipality)).toBeVisible()
  const walk = new Walk(page)
  await walk.begin(TYPED.municipality)
  const [question] = KURZ_CHECK.domains[0]?.questions ?? []
  if (!question) throw new Error('the Kurz-Check has questions')
  await walk.answer(question, { value: 'no', comment: TYPED.comment })
}

function fileWithPhoto() {
  const { assessment, questionnaire } = kitchenSinkContent
  const sha256 = sha256Hex(PHOTO)
  const [measure] = assessment.measures
  if (!measure) throw new Error('the kitchen sink has measures')
  const content = {
    questionnaire,
    attachments: new Map([[sha256, { bytes: PHOTO, extension: 'jpg' }]]),
    assessment: {
      ...assessment,
      title: FILED.title,
      municipality: { name: FILED.municipality },
      answers: {
        'ORG-01': {
          value: '3',
          comment: FILED.comment,
          attachments: [{ sha256, name: 'photo.jpg', type: 'image/jpeg' }],
          at: '2026-11-10T08:14:05Z',
        },
      },
      assessor: {},
      settled: {},
      measures: [{ ...measure, title: FILED.measure, dependsOn: [] }],
    },
  }
  const buffer = Buffer.from(writeItcheck(content, '9.9.9'))
  return { name: 'photo.itcheck', mimeType: 'application/octet-stream', buffer }
}
