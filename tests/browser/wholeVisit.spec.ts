import { readFileSync } from 'node:fs'
import { constants, inflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { saysMoreThanPixels } from '../../src/core/evidence/jpegMarkers.ts'
import { placesOf } from '../../src/core/questionnaire/lookup.ts'
import { visitPlan } from '../../src/core/visit/plannedTalks.ts'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { readItcheck } from '../../src/files/readItcheck.ts'
import { accepted } from '../accepted.ts'
import { exifSegment, GPS_TEXT } from '../pdf/images/makeExif.ts'
import { type Color, makeJpeg } from '../pdf/images/makeJpeg.ts'
import { shownImages } from '../pdf/images/shownImages.ts'
import { pdfText } from './journey/pdfText.ts'
import { EvidencePart } from './pages/evidence.ts'
import { HistoryPage } from './pages/history.ts'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { ReportPage } from './pages/report.ts'
import { VisitPage } from './pages/visit.ts'
import { Complaints } from './support/complaints.ts'
import { databaseHolds, storedPhotos } from './support/storedPhotos.ts'
import { expect, test } from './support/test.ts'

const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true }
const ANSWERS = 40
/** level 2, 3 or 4, now and then "weiß nicht" */
const KEYS = ['3', '2', '4', '3', '6'] as const
const NOTE = 'Noch einmal unter vier Augen fragen'

/** Numbers of the questions that get a photo, as they are asked, with the caption. All six differ, and each says where it was taken. */
const PHOTOS = [
  { at: 1, caption: 'Serverschrank im Keller', size: [4000, 3000], color: [200, 40, 40] },
  { at: 4, caption: 'Aushang mit Namen, geschwärzt', size: [1600, 1200], color: [40, 160, 40] },
  { at: 9, caption: 'Schließplan', size: [800, 600], color: [40, 40, 200] },
  { at: 17, caption: 'Tür zum Technikraum', size: [640, 480], color: [190, 190, 40] },
  { at: 30, caption: 'Feuerlöscher', size: [640, 480], color: [40, 190, 190] },
  { at: 0, caption: 'Was die Beratung sah', size: [640, 480], color: [190, 40, 190] },
] as const satisfies readonly { at: number; caption: string; size: readonly [number, number]; color: Color }[]
const BLACKENED = PHOTOS[1]
const OF_ASSESSOR = PHOTOS[5]
/** within what is blackened */
const PLACE = [0.4, 0.4] as const

test.use({ ...TABLET, serviceWorkers: 'allow' })

test('a whole visit without a network, from the plan of the day to a file that says everything elsewhere', async ({
  page,
  browser,
  browserName,
  baseURL,
  complaints,
}) => {
  const id = await beginAndLoseNetwork(page)
  const visit = new VisitPage(page)
  await test.step('the plan of the day', () => planTheDay(visit, id))
  const asked = await test.step('40 answers', () => visit.answer(ANSWERS, (at) => KEYS[at % KEYS.length] ?? ''))
  await test.step('photos', async () => {
    for (const photo of PHOTOS) if (photo !== OF_ASSESSOR) await addPhoto(visit, id, asked[photo.at] ?? '', photo)
  })
  await test.step('the other view', () => answerAsAssessor(visit, id, asked))
  const photos = await storedPhotos(page, [PLACE])
  await test.step('what is stored', async () => {
    expect(photos).toHaveLength(PHOTOS.length)
    expect(Math.max(...photos.map(({ width }) => width))).toBe(1600)
    expect(photos.filter(({ colours: [color = []] }) => color.every((value) => value === 0))).toHaveLength(1)
    expect(photos.filter(({ bytes }) => saysMoreThanPixels(bytes))).toEqual([])
    for (const word of ['Exif', GPS_TEXT]) expect(await databaseHolds(page, word)).toBe(false)
  })
  await test.step('deviations', () => settle(page, id, asked))
  await test.step('quality gate', () => giveReasons(page, id))
  await test.step('sign-off', () => signAndFreeze(page))
  await test.step('report', () => makeReport(page, id))
  const file = await test.step('file', () => saveFile(page))

  const { assessment, attachments, definition } = accepted(readItcheck(readFileSync(file)))
  await test.step('what is in the file', () => {
    expect(asked).toEqual(
      visitPlan(definition, assessment)
        .talks.flatMap(({ questions }) => questions.map(({ question }) => question.id))
        .slice(0, ANSWERS),
    )
    expect(Object.keys(assessment.answers).toSorted()).toEqual(asked.toSorted())
    expect(JSON.stringify(assessment)).not.toContain(NOTE)
    const listed = [...Object.values(assessment.answers), ...Object.values(assessment.assessor)]
    const captions = listed.flatMap(({ attachments = [] }) => attachments.map(({ caption }) => caption))
    expect(captions).toHaveLength(PHOTOS.length)
    expect(new Set(captions)).toEqual(new Set(PHOTOS.map(({ caption }) => caption)))
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    const kept = photos.map(({ bytes }) => hex(bytes)).toSorted()
    expect([...attachments.values()].map(({ bytes }) => hex(bytes)).toSorted()).toEqual(kept)
    expect(assessment).toMatchObject({ status: 'signed-off', visit: { date: '2026-12-03' } })
    expect(Object.keys(assessment.settled).toSorted()).toEqual(asked.slice(0, 3).toSorted())
    expect(Object.keys(assessment.overrides ?? {}).length).toBeGreaterThan(100)
    expect(assessment.log.length).toBeGreaterThan(ANSWERS)
  })
  complaints.takeLostServer()

  await test.step('a fresh profile', async () => {
    const elsewhere = await browser.newContext({
      ...TABLET,
      baseURL: baseURL ?? '',
      serviceWorkers: 'block',
      locale: 'de-DE',
    })
    const complaintsThere = new Complaints(browserName === 'chromium')
    complaintsThere.watch(elsewhere)
    const there = await elsewhere.newPage()
    const overview = new OverviewPage(there)
    await overview.open()
    await overview.openFile(file)
    await expect(overview.toast.filter({ hasText: 'Unverändert seit dem Abschluss' })).toBeVisible()
    await lookThrough(there, id, {
      first: asked[0] ?? '',
      domainOf: (question) => placesOf(definition).get(question)?.domain.id ?? '',
      photoOf: asked[PHOTOS[0].at] ?? '',
    })
    const bytesOf = (all: typeof photos) => all.map(({ bytes }) => Buffer.from(bytes).toString('hex'))
    expect(bytesOf(await storedPhotos(there))).toEqual(bytesOf(photos))
    await goTo(there, '#/')
    const again = accepted(readItcheck(readFileSync(await (await overview.save('Musterdorf')).path())))
    expect(again.assessment).toEqual(assessment)
    expect(complaintsThere.all).toEqual([])
    await elsewhere.close()
  })
})

/** The rest needs what the browser keeps, and nothing else. */
async function beginAndLoseNetwork(page: Page): Promise<string> {
  const server = await startServer(DIST)
  await page.goto(`${server.origin}/`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await page.getByRole('link', { name: 'Neue Prüfung' }).click()
  const form = new NewAssessmentPage(page)
  await page.getByRole('radio', { name: 'IT-Check für Kommunen' }).check()
  await form.name.fill('Musterdorf')
  await form.create.click()
  await page.waitForURL(/#\/p\/[^/]+\/fragen/)
  await server.close()
  await page.reload()
  return /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

async function planTheDay(visit: VisitPage, id: string): Promise<void> {
  const { page } = visit
  await visit.open(id)
  await page.getByLabel('Erster Tag').fill('2026-12-03')
  await page.getByRole('button', { name: 'Ändern: Verwaltungsleitung' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name des Gesprächs').fill('Auftakt')
  await dialog.getByLabel('Beginn um').fill('08:15')
  await dialog.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Auftakt')
  const paper = new Uint8Array(await page.pdf({ format: 'A4' }))
  const printed = await pdfText(paper)
  expect(printed).toContain('3. Dezember 2026')
  expect(printed).toContain('08:15')
  expect(printed).toContain('Auftakt')
}

async function addPhoto(visit: VisitPage, id: string, question: string, photo: (typeof PHOTOS)[number]): Promise<void> {
  await visit.toQuestion(id, question)
  const part = new EvidencePart(visit.page, question)
  await part.open()
  const [width, height] = photo.size
  const pixels = Array<Color[]>(height / 8).fill(Array<Color>(width / 8).fill(photo.color))
  await part.choose(`IMG_${photo.at}.JPG`, 'image/jpeg', makeJpeg(pixels, { before: [exifSegment(1)] }))
  await expect(part.dialog.locator('canvas')).toBeVisible()
  if (photo === BLACKENED) await part.blacken([0.2, 0.2], [0.6, 0.6])
  await part.save(photo.caption)
  await expect(part.files()).toHaveText([/^IMG_/])
  await expect(part.card.getByRole('img', { name: photo.caption })).toBeVisible()
  // one line of words, and not one letter below the other
  const look = await part.card.getByRole('button', { name: /^Ansehen und schwärzen/ }).boundingBox()
  expect(look?.width).toBeGreaterThan(look?.height ?? 0)
  if (photo === PHOTOS[0]) {
    await part.card.getByRole('radio', { name: 'E2 Stichprobe oder Begehung' }).check()
  }
}

/** Once the same as the municipality, twice another answer, and a note that is nobody else's business. */
async function answerAsAssessor(visit: VisitPage, id: string, asked: readonly string[]): Promise<void> {
  const { page } = visit
  await visit.open(id)
  await page.locator('summary').filter({ hasText: 'Sie antworten als: Verwaltung' }).click()
  await page.getByRole('radio', { name: 'Prüferin oder Prüfer' }).check()
  await page.getByRole('textbox', { name: 'Ihre Rolle' }).fill('Beratung')
  for (const [at, key] of ['0', '2', '1'].entries()) {
    await visit.toQuestion(id, asked[at] ?? '')
    await page.keyboard.press(key)
    await expect(visit.card.locator(`input[aria-keyshortcuts="${key}"]`)).toBeChecked()
  }
  await visit.card.getByRole('textbox', { name: 'Eigene Notiz' }).fill(NOTE)
  await addPhoto(visit, id, asked[OF_ASSESSOR.at] ?? '', OF_ASSESSOR)
  await expect(page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
}

async function settle(page: Page, id: string, asked: readonly string[]): Promise<void> {
  await goTo(page, `#/p/${id}/abweichungen`)
  await expect(page.getByRole('heading', { name: 'Noch zu klären (2)' })).toBeVisible()
  for (const [question, which] of [
    [asked[0], 'Die der Prüfenden'],
    [asked[2], 'Die der Verwaltung'],
  ]) {
    const card = page.getByRole('article').filter({ hasText: question ?? '' })
    await card.getByRole('radio', { name: which ?? '' }).check()
    await card.getByRole('textbox', { name: 'Warum?' }).fill(`Gemeinsam angesehen: ${question}`)
    await card.getByRole('button', { name: 'Klären' }).press('Enter')
    await expect(card.getByRole('radio')).toHaveCount(0)
  }
  await page.getByRole('button', { name: '1 Antwort bestätigen' }).click()
  await expect(page.getByText('vor Ort bestätigt')).toBeVisible()
}

/** Of each kind of finding, all at once. */
async function giveReasons(page: Page, id: string): Promise<void> {
  await goTo(page, `#/p/${id}/abschluss`)
  const gate = page.getByRole('region', { name: 'Qualitätsprüfung' })
  await expect(gate.locator('summary').first()).toBeVisible()
  await expect(gate.locator('summary').filter({ hasText: 'Abweichungen' })).toHaveCount(0)
  const kinds = await gate.locator('summary').count()
  for (let kind = 0; kind < kinds; kind++) {
    const summary = gate.locator('summary').nth(kind)
    await summary.click()
    await lets(gate).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Warum bleibt es so?').fill('Folgt beim zweiten Termin im Januar.')
    await dialog.getByLabel('Wer entscheidet das?').fill('Verwaltungsleitung')
    await dialog.getByRole('button', { name: 'Begründung festhalten' }).click()
    await expect(summary).toHaveText(/alle begründet\)$/)
    await summary.click()
  }
  await expect(gate.getByText(/^Alle \d+ Feststellungen bleiben mit Begründung so$/)).toBeVisible()
}

/** Buttons that let stand what is open: all of a kind, or the only one. */
function lets(gate: Locator): Locator {
  return gate.getByRole('button', { name: /^(Alle \d+ offenen so lassen|So lassen)/ })
}

async function signAndFreeze(page: Page): Promise<void> {
  for (const [side, role] of [
    ['Kommune', 'Verwaltungsleitung'],
    ['prüfende Stelle', 'Beratung'],
  ]) {
    await page.getByRole('button', { name: `Unterschreiben für die ${side}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Rolle' }).fill(role ?? '')
    await dialog.getByRole('button', { name: 'Unterschreiben', exact: true }).click()
    await expect(page.getByText(`${role}, `).first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Prüfung abschließen' }).click()
  await expect(page.getByText('Unverändert seit dem Abschluss')).toBeVisible()
}

async function makeReport(page: Page, id: string): Promise<void> {
  await goTo(page, `#/p/${id}/bericht`)
  const report = new ReportPage(page)
  await report.profile('Intern').check()
  const pdf = Buffer.from(readFileSync(await (await report.makePdf()).path()))
  const text = await pdfText(new Uint8Array(pdf))
  for (const { caption } of PHOTOS) expect(text).toContain(caption)
  expect(text).not.toContain(NOTE)
  const shown = (await shownImages(new Uint8Array(pdf))).filter(({ width }) => width >= 640)
  expect(shown).toHaveLength(PHOTOS.length)
  expect(shown.filter(({ at }) => at(...PLACE).every((value, channel) => channel === 3 || value === 0))).toHaveLength(1)
  const streams = inflated(pdf)
  expect(streams.length).toBeGreaterThan(PHOTOS.length)
  for (const word of ['Exif', GPS_TEXT]) {
    expect([pdf, ...streams].filter((bytes) => bytes.includes(word))).toEqual([])
  }
}

/** Every compressed stream of a PDF. */
function inflated(pdf: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    // "endstream" is one as well, and a photo is not deflated
    if (((pdf[at + 7] ?? 0) & 15) === 8)
      found.push(inflateSync(pdf.subarray(at + 7), { finishFlush: constants.Z_SYNC_FLUSH }))
  }
  return found
}

/** Without the note: nothing is ticked. */
async function saveFile(page: Page): Promise<string> {
  await goTo(page, '#/')
  await new OverviewPage(page).choose('Musterdorf', 'Als Datei sichern')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Datei sichern' }).click(),
  ])
  return download.path()
}

interface Wanted {
  readonly first: string
  readonly photoOf: string
  readonly domainOf: (question: string) => string
}

/** As whoever gets the file would see it. */
async function lookThrough(page: Page, id: string, { first, photoOf, domainOf }: Wanted): Promise<void> {
  await goTo(page, `#/p/${id}/fragen/${domainOf(photoOf)}/${photoOf}`)
  await expect(page.getByText(/^Abgeschlossen am .*: nur lesen$/)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Fortschritt' })).toHaveAttribute('aria-valuetext', /^40 von 180 /)
  const part = new EvidencePart(page, photoOf)
  await part.open()
  await expect(part.card.getByRole('img', { name: PHOTOS[0].caption })).toHaveJSProperty('naturalWidth', 1600)
  await expect(part.card.getByRole('radio', { name: 'E2 Stichprobe oder Begehung' })).toBeChecked()
  await goTo(page, `#/p/${id}/abweichungen`)
  await expect(page.getByRole('heading', { name: 'Geklärt (2)' })).toBeVisible()
  await expect(page.getByText(`Gemeinsam angesehen: ${first}`)).toBeVisible()
  await goTo(page, `#/p/${id}/abschluss`)
  await expect(page.getByRole('main').getByText('Unverändert seit dem Abschluss')).toBeVisible()
  await expect(page.getByText('Verwaltungsleitung, ').first()).toBeVisible()
  await expect(page.getByText('Beratung, ').first()).toBeVisible()
  const gate = page.getByRole('region', { name: 'Qualitätsprüfung' })
  await expect(gate.getByText(/^Alle \d+ Feststellungen bleiben mit Begründung so$/)).toBeVisible()
  const visit = new VisitPage(page)
  await visit.open(id)
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Auftakt')
  const history = new HistoryPage(page)
  await history.open(id)
  await expect(history.log.getByRole('row').nth(1)).toContainText('abgeschlossen')
}
