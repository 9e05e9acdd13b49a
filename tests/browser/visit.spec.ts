import type { Page } from '@playwright/test'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { Walk } from './journey/walk.ts'
import { expectAccessible } from './support/axe.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { whatDoesNotFit } from './support/overflow.ts'
import { expect, test } from './support/test.ts'

const TABLET = { width: 768, height: 1024 }
const PHONE = { width: 390, height: 844 }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const question = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 })
const saved = (page: Page) => page.getByText('Gespeichert', { exact: true })

/** Buttons, links and radios in the middle of a page that a finger would miss. Links in running text may be smaller. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, a.kern-btn, summary, select, .ui-check--card)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height < 47.5)
      .map((element) => `${element.tagName} ${element.textContent}`),
  )
}

test.describe('Gesprächsmodus', () => {
  test.use({ viewport: TABLET, hasTouch: true })

  test('plans a day by role and place, and lets one rename, time, split and print it', async ({ page }) => {
    await page.goto('./')
    const id = await new Walk(page).begin('Musterdorf')
    await page.getByRole('link', { name: 'Gesprächsmodus' }).click()
    await expect(heading(page)).toHaveText('Gesprächsmodus')
    const titles = page.getByRole('heading', { level: 3 })
    const proposed = ['Verwaltungsleitung', 'Informationssicherheitsbeauftragte Person (ISB)', 'IT']
    expect((await titles.allTextContents()).slice(0, 3)).toEqual(proposed)
    await expect(page.getByText('Das ist ein Vorschlag.')).toBeVisible()
    await expectAccessible(page)
    expect(await whatDoesNotFit(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])

    await page.getByRole('button', { name: 'Ändern: Verwaltungsleitung' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name des Gesprächs').fill('Auftakt')
    await dialog.getByLabel('Wo?').fill('Ratssaal')
    await dialog.getByLabel('Dauer in Minuten').fill('zehn')
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await expect(dialog.getByText('Geben Sie ganze Minuten von 0 bis 1440 ein.')).toBeVisible()
    await dialog.getByLabel('Dauer in Minuten').fill('40')
    await dialog.getByLabel('Beginn um').fill('08:15')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await expect(titles.first()).toHaveText('Auftakt')
    await expect(page.getByRole('main').getByText('08:15 bis 08:55 Uhr')).toBeVisible()

    await page.getByRole('button', { name: 'Fragen verschieben: IT' }).click()
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await expect(dialog.getByText('Wählen Sie mindestens eine Frage.')).toBeVisible()
    await dialog.getByRole('checkbox', { name: /^BAK-01/ }).check()
    await dialog.getByRole('checkbox', { name: /^BAK-02/ }).check()
    await dialog.getByLabel('Name des neuen Gesprächs').fill('Sicherung zeigen')
    await dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await page.getByRole('button', { name: '„Sicherung zeigen“ früher' }).click()
    await expect(titles.nth(2)).toHaveText('Sicherung zeigen')
    await expect(page.getByText(/0 von 2 beantwortet/).first()).toBeVisible()

    // it is kept, and paper has what to have ready, and no more than the plan
    await page.reload()
    await expect(titles.nth(2)).toHaveText('Sicherung zeigen')
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.ui-sheet')
    await expect(sheet.getByRole('row', { name: /08:15–08:55 Auftakt/ })).toBeVisible()
    const evidence = 'Bericht über die letzten Sicherungsläufe'
    await expect(sheet.getByText(evidence)).toBeVisible()
    await page.emulateMedia({ media: null })
    await page.setViewportSize(PHONE)
    expect(await whatDoesNotFit(page)).toEqual([])
    await page.goto(`./#/p/${id}/besuch/gibt-es-nicht`)
    await expect(heading(page)).toHaveText('Dieses Gespräch gibt es nicht mehr')
  })

  test(
    'asks one question at a time: by finger, with marks, a timer, and a list to read out',
    onlyChromium(NEEDS.fingers),
    async ({ page }) => {
      await page.goto('./')
      const id = await new Walk(page).begin('Musterdorf')
      await page.goto(`./#/p/${id}/besuch/office.leitung`)
      await page.getByRole('button', { name: 'Gespräch beginnen' }).click()
      const first = await question(page).textContent()
      await expect(page.getByRole('region', { name: 'Dauer des Gesprächs' })).toContainText('Musterdorf')
      await page.getByRole('radio', { name: 'ja' }).check()
      await page.getByRole('button', { name: 'Widerspruch' }).click()
      await page.getByRole('textbox', { name: 'Kommentar' }).fill('Gilt seit Mai.\nNicht allen bekannt.')
      await expect(saved(page)).toBeVisible()
      expect(await smallTargets(page)).toEqual([])
      await expectAccessible(page)

      await swipe(page, -200)
      await expect(question(page)).not.toHaveText(first ?? '')
      await expect(question(page)).toBeFocused()
      await swipe(page, 200)
      await expect(question(page)).toHaveText(first ?? '')
      await page.getByRole('button', { name: 'Weiter' }).click()
      await page.getByRole('radio', { name: 'weiß nicht' }).check()
      await page.getByRole('button', { name: 'später' }).click()
      await expect(saved(page)).toBeVisible()

      await page.getByRole('button', { name: 'Suchen' }).click()
      await page.getByRole('searchbox', { name: 'Frage suchen' }).fill('netzplan firewall')
      await page.getByRole('searchbox', { name: 'Frage suchen' }).fill('Firewall')
      await expectAccessible(page)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^NET-01/ })
        .click()
      await expect(heading(page)).toHaveText('IT, Büro')
      await page.goBack()

      // the timer runs on while the page is loaded anew, and can be stopped
      await page.reload()
      await expect(page.getByRole('button', { name: 'Uhr anhalten' })).toBeVisible()
      await page.getByRole('button', { name: 'Uhr anhalten' }).click()
      await expect(page.getByRole('button', { name: 'Uhr starten' })).toBeVisible()
      await expect(
        page.getByRole('region', { name: 'Was vermerkt ist' }).getByRole('heading', { level: 3 }),
      ).toHaveText(['Widerspruch (1)', 'Später klären (1)', /^Noch nicht beantwortet/])
      const readOut = page.getByRole('region', { name: 'Zum Vorlesen' })
      await expect(readOut.getByText('Gilt seit Mai. Nicht allen bekannt.')).toBeVisible()
      await readOut.getByRole('button', { name: 'gemeinsam bestätigt' }).first().click()
      await expect(page.getByRole('heading', { level: 3, name: /^Widerspruch/ })).toHaveCount(0)
      await expectAccessible(page)
      for (const viewport of [PHONE, { width: 320, height: 640 }]) {
        await page.setViewportSize(viewport)
        expect(await whatDoesNotFit(page)).toEqual([])
      }
      await page
        .getByRole('link', { name: /^Zur Frage/ })
        .first()
        .click()
      await expect(page.getByRole('button', { name: 'gemeinsam bestätigt' })).toHaveAttribute('aria-pressed', 'true')
      expect(await whatDoesNotFit(page)).toEqual([])
      // another level is not what both agreed on
      await page.getByRole('radio', { name: 'nein' }).check()
      await expect(page.getByRole('button', { name: 'gemeinsam bestätigt' })).toHaveAttribute('aria-pressed', 'false')
    },
  )
})

test.describe('Gesprächsmodus without a network', () => {
  test.use({ viewport: TABLET, serviceWorkers: 'allow' })

  test('needs no mouse either', async ({ page, complaints }) => {
    const server = await startServer(DIST)
    await page.goto(`${server.origin}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await new Walk(page).begin('Musterdorf')
    await server.close()
    await page.getByRole('link', { name: 'Gesprächsmodus' }).click()
    await page.getByRole('link', { name: /^Gespräch öffnen: Informationssicherheit/ }).press('Enter')
    await expect(heading(page)).toContainText('Informationssicherheit')
    await page.reload()
    await page.getByRole('button', { name: 'Gespräch beginnen' }).press('Enter')
    await expect(question(page)).toBeVisible()
    await page.keyboard.press('3')
    await page.keyboard.press('b')
    await expect(page.getByRole('button', { name: 'gemeinsam bestätigt' })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('c')
    await page.keyboard.type('sw')
    await expect(page.getByRole('textbox', { name: 'Kommentar' })).toHaveValue('sw')
    await page.keyboard.press('Tab')
    await page.keyboard.press('j')
    await expect(question(page)).toBeFocused()
    await page.keyboard.press('u')
    await expect(page.getByRole('button', { name: 'Uhr starten' })).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog').getByText('Uhr starten oder anhalten')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Frage suchen' })).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('region', { name: 'Zum Vorlesen' }).getByText('sw')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('region', { name: 'Zum Vorlesen' }).getByText('sw')).toBeVisible()
    complaints.takeLostServer()
  })
})

/** A finger that goes sideways over the question. */
async function swipe(page: Page, by: number): Promise<void> {
  const box = await question(page).boundingBox()
  if (!box) throw new Error('no question to swipe over')
  const from = { x: box.x + box.width / 2 - by / 2, y: box.y + box.height / 2 }
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: from.y }] })
  await touch('touchStart', from.x)
  await touch('touchMove', from.x + by / 2)
  await touch('touchMove', from.x + by)
  await touch('touchEnd', from.x + by)
  await session.detach()
}
