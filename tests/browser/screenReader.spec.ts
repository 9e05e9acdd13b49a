import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { NewAssessmentPage } from './pages/newAssessment.ts'
import { OverviewPage } from './pages/overview.ts'
import { everything, type Heard, heard } from './support/heard.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

/** What somebody hears who does not see the page. Which words stand where is the business of other tests; docs/walks/screen-reader.md tells the way. */

const file = new URL('../../questionnaires/it-check-kommunen/1.1.0.json', import.meta.url)
const { domains }: { domains: { questions: { id: string; text: { de: string }; must?: boolean }[] }[] } = JSON.parse(
  readFileSync(file, 'utf8'),
)
const SCREENS = [
  'fragen/ORG',
  'muss-zuerst',
  'besuch',
  'ergebnis',
  'normen',
  'massnahmen',
  'plan',
  'was-waere-wenn',
  'ziele',
  'bericht',
  'angaben',
  'verlauf',
  'abschluss',
]
const CONTROLS = ['button', 'DisclosureTriangle', 'checkbox', 'textbox', 'searchbox', 'combobox']
/** Ways out of a dialog: the cross and the button below it do the same. */
const WAYS_OUT = ['Schließen', 'Abbrechen']

test.describe('Heard instead of seen', () => {
  test(
    'a question: its answers are named by it and say whether it is a MUSS and where it stands',
    onlyChromium(NEEDS.heardTree),
    async ({ page }) => {
      await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen')
      const questions = domains[0]?.questions ?? []
      await expect(page.getByRole('article')).toHaveCount(questions.length)
      await page.getByRole('article').nth(1).getByRole('radio', { name: 'weiß nicht' }).check()
      await expect(page.getByRole('group', { name: questions[1]?.text.de ?? '' })).toHaveAccessibleDescription(
        'zu klären',
      )
      const cards = everything(await heard(page)).filter(({ role }) => role === 'article')
      const groups = cards.map((card) =>
        everything(card.content).find(({ role, content }) => role === 'group' && has(content, 'radio')),
      )
      expect(groups.map((group) => [group?.name, group?.description])).toEqual(
        questions.map(({ text, must }, i) => [
          text.de,
          [...(must ? ['MUSS'] : []), i === 1 ? 'zu klären' : 'offen'].join(' '),
        ]),
      )
      for (const [i, { id, text }] of questions.entries()) {
        const names = everything(cards[i]?.content ?? []).map(({ name }) => name)
        expect(names).toContain(text.de)
        for (const of of ['Hilfe zu dieser Frage', 'Kriterien und Nachweise', 'Kommentar']) {
          expect(names).toContain(`${of} ${id}`)
        }
      }
    },
  )

  test('an answer: once it is saved, where the Themenfeld stands is said once, not what was passed on the way', async ({
    page,
  }) => {
    await new NewAssessmentPage(page).begin('Musterdorf', 'IT-Check für Kommunen')
    const card = page.getByRole('article').first()
    await expect(card).toBeVisible()
    const spoken = page.getByRole('status').filter({ hasText: /^Gespeichert\. / })
    await card.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown')
    await expect(card.getByRole('radio', { name: '3 – umgesetzt', exact: true })).toBeChecked()
    const said = await sayings(page)
    await expect(spoken).toHaveText('Gespeichert. 1 von 11 beantwortet, Mittelwert 3,0 von 5, Stufe 3')
    await card.getByRole('textbox', { name: 'Kommentar' }).pressSequentially('Protokoll vom Mai')
    await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible()
    await page.getByRole('article').nth(1).getByRole('radio').first().check()
    await expect(spoken).toHaveText(/^Gespeichert\. 2 von 11 beantwortet/)
    expect((await said()).filter((words) => words !== '')).toEqual([
      'Gespeichert. 1 von 11 beantwortet, Mittelwert 3,0 von 5, Stufe 3',
      expect.stringMatching(/^Gespeichert\. 2 von 11 beantwortet/),
    ])
  })

  test(
    'a new assessment: what must be filled in says so, and an error is heard with its field',
    onlyChromium(NEEDS.heardTree),
    async ({ page }) => {
      const form = new NewAssessmentPage(page)
      await form.open()
      await expect(form.name).toHaveAttribute('aria-required', 'true')
      await form.create.click()
      await expect(form.name).toBeFocused()
      await expect(form.name).toHaveAccessibleDescription(/Bitte geben Sie den Namen der Kommune ein\.$/)
      await page.getByRole('radio', { name: 'IT-Check für Kommunen' }).check()
      expect(twice(await heard(page))).toEqual([])
    },
  )

  test('the way past the navigation leads to the heading of the Themenfeld, not to the lists before it', async ({
    page,
  }) => {
    const id = await new OverviewPage(page).haveSample('full')
    await page.goto(`./#/p/${id}/fragen/BAK`)
    const heading = page.getByRole('heading', { level: 1, name: 'Datensicherung und Wiederherstellung' })
    await expect(heading).toBeVisible()
    await page.getByRole('link', { name: 'Zum Inhalt springen' }).focus()
    await page.keyboard.press('Enter')
    await expect(heading).toBeFocused()
  })

  for (const screen of SCREENS) {
    test(
      `${screen}: names tell apart what does different things, headings have no gap, charts and tables are complete`,
      onlyChromium(NEEDS.heardTree),
      async ({ page }) => {
        const id = await new OverviewPage(page).haveSample('full')
        await page.goto(`./#/p/${id}/${screen}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        for (const chart of await page.getByRole('main').getByRole('img').all()) await expect(chart).toBeVisible()
        const tree = await heard(page)
        expect.soft(twice(tree), 'names that stand twice').toEqual([])
        expect.soft(gaps(tree), 'levels left out').toEqual([])
        expect.soft(nameless(tree), 'without a name').toEqual([])
        expect.soft(poorCharts(tree), 'charts').toEqual([])
        expect.soft(poorTables(tree), 'tables').toEqual([])
      },
    )
  }

  test(
    'dialogs: begin at their first field and tell their buttons apart',
    onlyChromium(NEEDS.heardTree),
    async ({ page }) => {
      const id = await new OverviewPage(page).haveSample('full')
      await page.goto(`./#/p/${id}/fragen/ORG`)
      await page.getByRole('button', { name: 'Teil herausgeben' }).click()
      await expect(page.getByRole('radio', { name: 'nach Themenfeld' })).toBeFocused()
      expect(twice(await heard(page))).toEqual([])
      await page.keyboard.press('Escape')
      await page.goto(`./#/p/${id}/plan`)
      await page.getByRole('table', { name: 'Alle Maßnahmen' }).locator('tbody th button').first().click()
      await expect(page.getByRole('textbox', { name: 'Was ist zu tun?' })).toBeFocused()
      const tree = await heard(page)
      expect(twice(tree)).toEqual([])
      expect(nameless(tree)).toEqual([])
    },
  )
})

function has(content: readonly Heard[], role: string): boolean {
  return everything(content).some((node) => node.role === role)
}

/** Controls of the same role and name; in a table each row is heard with its own. */
function twice(tree: readonly Heard[]): string[] {
  const controls = everything(tree).filter(({ role, name }) => CONTROLS.includes(role) && !WAYS_OUT.includes(name))
  const keys = controls
    // the browser's own, in every date field
    .filter(({ name }) => !/^Show (date|time) picker/.test(name))
    .map(({ role, name, row }) => `${row && `${row}: `}${role} "${name}"`)
  return [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))]
}

function gaps(tree: readonly Heard[]): string[] {
  const headings = everything(tree).filter(({ role }) => role === 'heading')
  return headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1).map(({ name }) => name)
}

function nameless(tree: readonly Heard[]): string[] {
  const named = [...CONTROLS, 'link', 'radio', 'table', 'region', 'navigation', 'dialog', 'image', 'progressbar']
  return everything(tree).flatMap(({ role, name }) => (named.includes(role) && name.trim() === '' ? role : []))
}

/** A chart says what it shows, in a breath, and the rest stands in a table: nothing of the drawing is read a second time. */
function poorCharts(tree: readonly Heard[]): string[] {
  const charts = everything(tree).filter(({ role }) => role === 'image')
  return charts.flatMap(({ name, content }) => [
    ...(name.length > 200 ? [`long: ${name}`] : []),
    ...(content.length > 0 ? [`says more: ${name}`] : []),
  ])
}

function poorTables(tree: readonly Heard[]): string[] {
  const tables = everything(tree).filter(({ role }) => role === 'table')
  return tables.flatMap(({ name, content }) => [
    ...(has(content, 'columnheader') ? [] : [`no column headers: ${name}`]),
    ...(has(content, 'rowheader') ? [] : [`no row headers: ${name}`]),
  ])
}

/** From now on, what the places that speak say, one entry a change. */
async function sayings(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    new MutationObserver((records) => {
      const places = new Set(
        records.map(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest('[role=status], [role=alert], [aria-live]')
        }),
      )
      for (const place of places) if (place) said.push(place.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
}
