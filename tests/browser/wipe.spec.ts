import type { Page } from '@playwright/test'
import { OverviewPage } from './pages/overview.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFitsNarrow } from './support/narrow.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

test.describe('Alles löschen', () => {
  test('asks for a word, and then leaves nothing behind in any tab', async ({ page, context }) => {
    const overview = new OverviewPage(page)
    await overview.open()
    await overview.openSample()
    await page.evaluate(() => navigator.serviceWorker.ready)
    const other = await context.newPage()
    await new OverviewPage(other).open()
    await page.evaluate(plantMore)
    const before = await kept(page)
    expect(before.databases).toEqual(expect.arrayContaining(['it-check', 'it-check-sealed']))
    expect(before.caches).not.toEqual([])
    expect(before.workers).toBe(1)
    expect(before.files).toEqual(['it-check-file'])

    await page.goto('./#/daten')
    await page.getByRole('button', { name: 'Alles löschen …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Wirklich alles löschen?' })
    const confirm = dialog.getByRole('button', { name: 'Alles endgültig löschen' })
    await dialog.getByRole('textbox').fill('ja')
    await confirm.click()
    await expect(dialog).toContainText('Schreiben Sie LÖSCHEN in das Feld')
    await expectAccessible(page)
    await dialog.getByRole('textbox').fill('löschen')
    await confirm.click()

    await expect(page.getByRole('heading', { name: 'Alles ist gelöscht', level: 1 })).toBeFocused()
    await expect(other.getByText('IT-Check wurde in einem anderen Tab gelöscht.')).toBeVisible()
    await expectAccessible(page)
    await expectFitsNarrow(page)
    const nothing = { databases: [], caches: [], workers: 0, local: [], session: [], files: [] }
    expect(await kept(page)).toEqual(nothing)
    expect(await kept(other)).toEqual(nothing)

    await page.getByRole('button', { name: 'IT-Check neu öffnen' }).click()
    await expect(overview.sampleButton).toBeVisible()
  })
})

/** As other versions and parts of the app may leave it. */
async function plantMore(): Promise<void> {
  await new Promise((resolve) => {
    const request = indexedDB.open('it-check-sealed')
    request.onsuccess = () => resolve(request.result.close())
  })
  localStorage.setItem('it-check-left-1', '{"answers":[],"entries":[]}')
  sessionStorage.setItem('it-check-plan-1', '[]')
  const root = await navigator.storage.getDirectory()
  await root.getFileHandle('it-check-file', { create: true })
}

/** Everything that a page can keep in this browser, as its own interfaces list it. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const files: string[] = []
    for await (const name of root.keys()) files.push(name)
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      files,
    }
  })
}
