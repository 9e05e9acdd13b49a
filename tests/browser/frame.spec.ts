import { NewAssessmentPage } from './pages/newAssessment.ts'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('arriving at a screen moves the focus to its heading and names it in the title', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle('Übersicht – IT-Check')
  await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Daten & Sicherheit' })).toBeFocused()
  await expect(page).toHaveTitle('Daten & Sicherheit – IT-Check')
  await expect(page.getByRole('link', { name: 'Daten & Sicherheit' })).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeFocused()
})

test('the first Tab offers the way to the content, and taking it keeps the address', async ({ page }) => {
  await page.goto('./#/daten')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const address = page.url()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(page.url()).toBe(address)
})

test('language and appearance change at once and stay after a reload', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'EN English' }).click()
  await page.getByRole('button', { name: 'Dark appearance' }).click()
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('data-kern-theme', 'dark')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await expect(html).toHaveAttribute('data-kern-theme', 'dark')
  await expectAccessible(page)
})

for (const address of ['#/gibt/es/nicht', '#/hilfe/%']) {
  test(`an address that leads nowhere says so: ${address}`, async ({ page }) => {
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Zur Übersicht' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeFocused()
  })
}

test('an assessment that is not in this browser is told apart from a wrong address', async ({ page }) => {
  await page.goto('./#/p/0198c0de-0000-4000-8000-000000000001/ergebnis')
  await expect(page.getByRole('heading', { name: 'Diese Prüfung lässt sich nicht öffnen' })).toBeVisible()
  await expectAccessible(page)
})

test('a part that is gone after an update asks for a reload, once, and the rest keeps working', async ({
  page,
  complaints,
}) => {
  // idle time would load the parts before their files are gone
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))
  await page.route(/DataScreen-.*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
  await expect(page.getByText('Neue Version, bitte neu laden')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Neu laden' })).toBeVisible()
  await page.getByRole('link', { name: 'Übersicht' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeFocused()
  complaints.take(/404|dynamically imported|Loading module .* was blocked/)
})

test('on a phone of 320 px nothing lies outside of the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['#/', '#/neu', '#/daten', '#/hilfe']) {
    await page.goto(`./${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

test('on a phone each row of links is one line behind a button, which closes on arriving', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await new NewAssessmentPage(page).begin('Verbandsgemeinde Musterland')
  const views = page.getByRole('navigation', { name: 'In dieser Prüfung' })
  const menu = views.getByRole('button', { name: 'Prüfung: Fragen' })
  await expect(views.getByRole('link')).toHaveCount(0)
  const header = await page.getByRole('banner').first().boundingBox()
  expect(header?.height).toBeLessThan(170)
  await menu.click()
  await expect(menu).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(page)
  await views.getByRole('link', { name: 'Angaben' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Angaben zur Prüfung' })).toBeFocused()
  await expect(views.getByRole('button', { name: 'Prüfung: Angaben' })).toHaveAttribute('aria-expanded', 'false')
  await expect(views.getByRole('link')).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('button', { name: 'Menü' }).click()
  await page.getByRole('link', { name: 'Hilfe', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Menü: Hilfe' })).toHaveAttribute('aria-expanded', 'false')
})

test('every view of an assessment says whose it is', async ({ page }) => {
  const id = await new NewAssessmentPage(page).begin('Verbandsgemeinde Musterland')
  const views = page.getByRole('navigation', { name: 'In dieser Prüfung' })
  await expect(page.getByRole('region', { name: 'Fortschritt' })).toContainText('Verbandsgemeinde Musterland')
  for (const view of ['Fragen', 'Gesprächsmodus', 'Ergebnis', 'Maßnahmen', 'Bericht', 'Angaben', 'Abschluss']) {
    await views.getByRole('link', { name: view }).click()
    await expect(views).toContainText(/Verbandsgemeinde Musterland · Prüfung \d{4}/)
  }
  await page.goto(`./#/p/${id}/angaben`)
  await page.getByRole('textbox', { name: 'Name der Kommune' }).fill('Samtgemeinde Musterland')
  await page.getByRole('button', { name: 'Angaben speichern' }).click()
  await expect(views).toContainText('Samtgemeinde Musterland')
})

test('a small laptop at 125 % shows without scrolling what one came for', async ({ page }) => {
  await page.setViewportSize({ width: 1093, height: 514 })
  await page.goto('./')
  await expect(page.getByRole('link', { name: 'Neue Prüfung' })).toBeInViewport({ ratio: 1 })
  await new NewAssessmentPage(page).begin('Musterdorf')
  await expect(page.getByRole('article').first().getByRole('heading')).toBeInViewport({ ratio: 1 })
})
