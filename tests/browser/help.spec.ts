import { KeyboardWalk } from './journey/keyboardWalk.ts'
import { HelpPage } from './pages/help.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

const TOPICS = [
  ['rechnen', 'So wird gerechnet', 'How the score is calculated'],
  ['massnahmen', 'Vorschläge und Plan', 'Suggestions and plan'],
  ['vor-ort', 'Vor Ort', 'On site'],
  ['ueber-die-jahre', 'Über die Jahre', 'Over the years'],
  ['netzwerk', 'Netzwerk', 'Network'],
  ['tastatur', 'Tastatur', 'Keyboard'],
  ['speicherung', 'Speicherung und Offline', 'Storage and offline use'],
  ['dateien', 'Dateien', 'Files'],
  ['datenschutz', 'Datenschutz', 'Privacy'],
  ['schutz', 'Wovor IT-Check schützt', 'What IT-Check protects against'],
  ['barrierefreiheit', 'Barrierefreiheit', 'Accessibility'],
  ['grenzen', 'Rechtliches und Grenzen', 'Legal notes and limits'],
  ['lizenzen', 'Lizenzen', 'Licences'],
  ['ueber', 'Über IT-Check', 'About IT-Check'],
] as const

test.describe('Hilfe', () => {
  test('lists its topics, and each leads to its page', async ({ page }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    const topics = page.getByRole('main').getByRole('listitem').getByRole('link')
    await expect(topics).toHaveText(TOPICS.map(([, title]) => title))
    await expectAccessible(page)
    await topics.first().press('Enter')
    await expect(page.getByRole('heading', { name: 'So wird gerechnet', level: 1 })).toBeFocused()
    await expect(page.getByRole('navigation', { name: 'Themen der Hilfe' })).toMatchAriaSnapshot(`
      - navigation "Themen der Hilfe":
        - list:
          - listitem:
            - link "So wird gerechnet"
          - listitem:
            - link "Vorschläge und Plan"
          - listitem:
            - link "Tastatur"
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

  for (const part of [TOPICS.slice(0, 6), TOPICS.slice(6)]) {
    test(`accessible and fitting 320 px: ${part.map(([topic]) => topic).join(', ')}`, async ({ page }) => {
      const help = new HelpPage(page)
      for (const [topic, title] of part) {
        await help.open(topic, title)
        await expectAccessible(page)
        await expectFitsNarrow(page)
      }
    })
  }

  test('every topic speaks English', async ({ page }) => {
    const help = new HelpPage(page)
    await help.open(null, 'Hilfe')
    await page.getByRole('button', { name: /English/ }).click()
    for (const [topic, , title] of TOPICS) await help.open(topic, title)
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
