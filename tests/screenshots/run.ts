import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from '../../src/dev/build.mjs'
import { DIST, ROOT } from '../../src/dev/paths.mjs'
import { findChromium } from '../../src/dev/provideChromium.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { LANGUAGES, type Language } from '../../src/i18n/catalogue.ts'
import { ReportPage } from '../browser/pages/report.ts'
import { ResultPage } from '../browser/pages/result.ts'
import { QUIET } from '../browser/support/chromiumArgs.ts'
import { drawPdfPage } from './drawPdfPage.ts'
import { takeManual } from './takeManual.ts'

/** npm run screenshots: makes the pictures of the README and of the help anew, from the sample municipality and the app as it is. */
const FOLDER = join(ROOT, 'docs/screenshots')
/** Beside the built app, so the next build has them. */
const HELP_FOLDER = join(ROOT, 'public/help')

/** Of the PDF: "Auf einen Blick" */
const GLANCE = 2

const executablePath = await findChromium()
if (executablePath === null) throw new Error('No Chromium here. "npm test" provides one.')
await build()
const site = await startServer(DIST)
const browser = await launch('de')
try {
  const page = await browser.newPage({
    baseURL: `${site.origin}/`,
    viewport: { width: 1200, height: 760 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  const id = await new ResultPage(page).openSample()
  await keep(page, 'result')

  await page.goto(`./#/p/${id}/fragen/SICHERUNG/BAK-02`)
  await page.getByText('Gespeichert', { exact: true }).waitFor()
  await keep(page, 'questions')

  await page.goto(`./#/p/${id}/bericht`)
  const report = new ReportPage(page)
  await report.date.fill('2026-12-01')
  const pdf = readFileSync(await (await report.makePdf()).path())
  write('report', await drawPdfPage(await browser.newPage(), pdf, GLANCE))

  for (const language of LANGUAGES) await takeHelp(language)
} finally {
  await browser.close()
  await site.close()
}

async function takeHelp(language: Language): Promise<void> {
  const folder = join(HELP_FOLDER, language)
  mkdirSync(folder, { recursive: true })
  const own = await launch(language)
  await takeManual(own, site.origin, language, (name, webp) => writeTo(join(folder, `${name}.webp`), webp))
  await own.close()
}

/** Fields for dates are drawn in the language of the browser. */
function launch(language: Language): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? '',
    args: QUIET,
    env: { ...process.env, LANGUAGE: language === 'en' ? 'en_GB' : language },
  })
}

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // what moves into place on arrival has done so
  await page.waitForLoadState('networkidle')
  write(name, await page.screenshot())
}

function write(name: string, png: Uint8Array): void {
  writeTo(join(FOLDER, `${name}.png`), png)
}

function writeTo(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes)
  console.log(file)
}
