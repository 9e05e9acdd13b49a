import type { Page } from '@playwright/test'
import type { Language } from '../../src/i18n/catalogue.ts'
import { PICTURES } from '../../src/i18n/help/pictures.ts'
import { helpTexts } from '../../src/i18n/help.ts'
import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { HelpPage } from './pages/help.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

/** In the order of the manual. */
const TOPICS = [
  'erste-schritte',
  'faq',
  'fragen',
  'ergebnis',
  'massnahmen',
  'bericht',
  'vor-ort',
  'ueber-die-jahre',
  'netzwerk',
  'rechnen',
  'beispiel',
  'speicherung',
  'dateien',
  'datenschutz',
  'personalrat',
  'schutz',
  'tastatur',
  'begriffe',
  'barrierefreiheit',
  'grenzen',
  'lizenzen',
  'ueber',
] as const

test.describe('Hilfe', () => {
  test('lists its topics, and each leads to its page', async ({ page }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    const topics = page.getByRole('main').getByRole('listitem').getByRole('link')
    await expect(topics).toHaveText(TOPICS.map((topic) => helpTexts.de[topic]))
    await expectAccessible(page)
    await topics.first().press('Enter')
    await expect(page.getByRole('heading', { name: 'Erste Schritte', level: 1 })).toBeFocused()
    await expect(page.getByRole('navigation', { name: 'Themen der Hilfe' })).toMatchAriaSnapshot(`
      - navigation "Themen der Hilfe":
        - link "Hilfe durchsuchen"
        - list "Anfangen":
          - listitem:
            - link "Erste Schritte"
        - list "Seite für Seite":
          - listitem:
            - link "Ergebnis und Normen"
    `)
  })

  test('works by keyboard: from topic to topic', async ({ page }) => {
    await page.goto('./')
    const hands = new KeyboardWalk(page)
    await hands.follow(page.getByRole('navigation').getByRole('link', { name: 'Hilfe', exact: true }))
    await expect(page.getByRole('heading', { name: 'Hilfe', level: 1 })).toBeFocused()
    await hands.follow(page.getByRole('main').getByRole('link', { name: 'Tastatur' }))
    await expect(page.getByRole('heading', { name: 'Tastatur', level: 1 })).toBeFocused()
    const topics = page.getByRole('navigation', { name: 'Themen der Hilfe' })
    await hands.tabTo(topics.getByRole('link', { name: 'Lizenzen' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Lizenzen', level: 1 })).toBeFocused()
  })

  test('is searched by any spelling, leads to the heading that was found, and keeps the search for the way back', async ({
    page,
  }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    const hands = new KeyboardWalk(page)
    await hands.tabTo(help.search)
    await page.keyboard.type('privates FENSTER')
    await expect(page.getByRole('status').filter({ hasText: /Stellen? gefunden/ })).toBeVisible()
    const first = help.results.getByRole('link').first()
    await expect(first).toHaveText('Privates Fenster')
    await expect(first.locator('mark')).toHaveText(['Privates', 'Fenster'])
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await hands.follow(first)
    await expect(page.getByRole('heading', { name: 'Privates Fenster', level: 2 })).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Privates Fenster', level: 2 })).toBeInViewport()
    expect(page.url()).toMatch(/#\/hilfe\/speicherung\/privates-fenster$/)
    await page.goBack()
    await expect(help.search).toHaveValue('privates FENSTER')

    for (const spelling of ['rückgängig', 'rueckgaengig', 'ruckgangig']) {
      await help.search.fill(spelling)
      await expect(help.results.locator('mark').first()).toHaveText(/rückgängig/i)
    }
    await help.search.fill('Zitronenfalter')
    await expect(page.getByRole('heading', { name: 'Nichts gefunden' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Suche leeren' }).click()
    await expect(page.getByRole('link', { name: 'Erste Schritte' })).toBeVisible()
  })

  test('a heading has an address: opened fresh, and from the list at the top of its page', async ({ page }) => {
    await page.goto('./#/hilfe/faq/was-wenn-mein-computer-kaputtgeht')
    const heading = page.getByRole('heading', { name: 'Was, wenn mein Computer kaputtgeht?', level: 2 })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    await page
      .getByRole('navigation', { name: 'Auf dieser Seite' })
      .getByRole('link', { name: 'Wo liegen meine Daten?' })
      .click()
    await expect(page.getByRole('heading', { name: 'Wo liegen meine Daten?', level: 2 })).toBeFocused()
    await page.goto('./#/hilfe/faq/gibt-es-nicht')
    await expect(page.getByRole('heading', { name: 'Häufige Fragen', level: 1 })).toBeFocused()
  })

  for (const part of [TOPICS.slice(0, 7), TOPICS.slice(7, 14), TOPICS.slice(14)]) {
    test(`accessible and fitting 320 px: ${part.join(', ')}`, async ({ page }) => {
      const help = new HelpPage(page)
      for (const topic of part) {
        await help.open(topic, helpTexts.de[topic])
        await expectAccessible(page)
        await expectFitsNarrow(page)
      }
    })
  }

  test('every topic speaks English, and so does the search', async ({ page }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    await page.getByRole('button', { name: /English/ }).click()
    await page.getByRole('searchbox', { name: 'Search the help' }).fill('private windows')
    await expect(page.getByRole('list', { name: 'Places found' }).getByRole('link').first()).toHaveText(
      'Private windows',
    )
    for (const topic of TOPICS) await help.open(topic, helpTexts.en[topic])
  })

  test('the manual is one page with contents, chapters and pictures, ready to be printed', async ({ page }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    await page.getByRole('link', { name: 'Handbuch drucken' }).click()
    await expect(page.getByRole('heading', { name: 'Handbuch', level: 1 })).toBeFocused()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'Inhalt',
      ...TOPICS.map((topic) => helpTexts.de[topic]),
    ])
    await expectPictures(page, 'de')
    await page.getByRole('button', { name: /English/ }).click()
    await expectPictures(page, 'en')
    await page.getByRole('button', { name: /Deutsch/ }).click()
    await expectAccessible(page)
    await expectFitsNarrow(page)
    await page
      .getByRole('navigation', { name: 'Inhalt' })
      .getByRole('link', { name: 'Ein Beispiel zum Mitrechnen' })
      .click()
    await expect(page.getByRole('heading', { name: 'Ein Beispiel zum Mitrechnen', level: 2 })).toBeFocused()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Begriffe', level: 2 })).toBeVisible()
  })

  test('an unknown topic shows the list', async ({ page }) => {
    await new HelpPage(page).open('gibtesnicht', 'Hilfe')
    await expect(page.getByText('Dieses Hilfethema gibt es nicht.')).toBeVisible()
  })

  test('the full licence texts of all components are part of the app', async ({ page, request }) => {
    await new HelpPage(page).open('lizenzen', 'Lizenzen')
    const link = page.getByRole('link', { name: /Vollständige Lizenztexte/ })
    const texts = await request.get((await link.getAttribute('href')) ?? '')
    expect(texts.ok()).toBe(true)
    for (const name of ['react', 'jspdf', 'recharts', 'dexie']) expect(await texts.text()).toContain(name)
  })
})

/** All that the manual has, drawn, of the interface in that language. */
async function expectPictures(page: Page, language: Language): Promise<void> {
  const pictures = page.getByRole('main').getByRole('img', { name: helpTexts[language].pictureAlt })
  await expect(pictures).toHaveCount(Object.keys(PICTURES).length)
  for (const picture of await pictures.all()) {
    expect(await picture.getAttribute('src')).toContain(`help/${language}/`)
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  }
}
