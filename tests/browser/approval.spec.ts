import { PDFDocument } from 'pdf-lib'
import about from '../../package.json' with { type: 'json' }
import { HelpPage } from './pages/help.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test('Freigabe: linked from Hilfe and Daten & Sicherheit, accessible, and fitting 320 px', async ({ page }) => {
  const link = page.getByRole('main').getByRole('link', { name: /^Angaben für die Freigabe/ })
  await page.goto('./#/daten')
  await expect(link).toBeVisible()
  for (const [topic, title] of [
    ['schutz', 'Wovor IT-Check schützt'],
    ['datenschutz', 'Datenschutz'],
  ] as const) {
    await new HelpPage(page).open(topic, title)
    await expect(link).toBeVisible()
  }
  await link.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Angaben für die Freigabe' })).toBeFocused()
  await expect(page.getByRole('main').getByText(`Version ${about.version} vom `)).toBeVisible()
  await expectAccessible(page)
  await expectFitsNarrow(page)
})

test('Freigabe: on paper it is one A4 page in either language, with room to sign for all three', async ({ page }) => {
  await page.goto('./#/freigabe')
  for (const [title, three] of [
    ['Angaben für die Freigabe', ['Datenschutz', 'Personalrat', 'IT']],
    ['Information for approval', ['Data protection', 'Staff council', 'IT']],
  ] as const) {
    if (title !== 'Angaben für die Freigabe') await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }))
    expect(pdf.getPageCount()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText(`Version ${about.version}`)
    for (const who of three) await expect(sheet.getByText(who, { exact: true }).last()).toBeVisible()
    await expect(page.getByRole('main')).toBeHidden()
    await page.emulateMedia({ media: null })
  }
})
