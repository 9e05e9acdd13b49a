import type { Browser, Page } from '@playwright/test'
import type { Language } from '../../src/i18n/catalogue.ts'
import { PICTURE_BYTES, PICTURE_SIZE } from '../../src/i18n/help/pictures.ts'
import { OverviewPage } from '../browser/pages/overview.ts'
import { encodeWebp } from './encodeWebp.ts'
import { MANUAL_PICTURES, type ManualPicture } from './manualPictures.ts'

/** The example and its dates stay the same, so that a picture changes only when the app does. */
const NOW = new Date('2026-12-01T09:00:00+01:00')

/** Pixels of the file per pixel of the page. */
const SHARPNESS = 1.15

/** Takes the pictures of the help in one language and hands each over as WebP. @param browser in that language */
export async function takeManual(
  browser: Browser,
  origin: string,
  language: Language,
  keep: (name: string, webp: Uint8Array) => void,
): Promise<void> {
  const encoder = await browser.newPage()
  for (const of of ['short', 'full', 'planned'] as const) {
    const context = await browser.newContext({
      baseURL: `${origin}/`,
      viewport: PICTURE_SIZE,
      deviceScaleFactor: SHARPNESS,
      colorScheme: 'light',
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    })
    // what this loader puts around named functions, also those that are handed over to the page
    await context.addInitScript('globalThis.__name = (named) => named')
    const page = await context.newPage()
    await page.clock.setFixedTime(NOW)
    const id = await open(page, of)
    if (language === 'en') await page.getByRole('button', { name: /English/ }).click()
    for (const picture of MANUAL_PICTURES.filter((each) => each.of === of)) {
      await page.goto(`./#${picture.path(id)}`)
      await page.reload()
      await page.getByRole('heading', { level: 1, name: picture.title[language] }).waitFor()
      await picture.prepare?.(page, language)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.waitForLoadState('networkidle')
      if (picture.from) await scrollTo(page, picture.from[language])
      keep(picture.name, await encodeWebp(encoder, await page.screenshot(), PICTURE_BYTES))
    }
    await context.close()
  }
  await encoder.close()
}

async function open(page: Page, of: ManualPicture['of']): Promise<string> {
  const overview = new OverviewPage(page)
  if (of === 'planned') return overview.openPlanned()
  return overview.haveSample(of)
}

async function scrollTo(page: Page, heading: string): Promise<void> {
  const top = page.getByRole('main').getByRole('heading', { name: heading, exact: true }).first()
  await top.evaluate((element) => {
    element.style.scrollMarginBlockStart = '20px'
    element.scrollIntoView()
  })
}
