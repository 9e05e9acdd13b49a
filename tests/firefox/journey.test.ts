import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Given, KURZ_CHECK, MIXED, told } from '../browser/journey/answers.ts'
import { countsIn } from '../browser/journey/counts.ts'
import { WORDS } from '../browser/journey/words.ts'
import { Firefox } from './firefox.ts'

let firefox: Firefox
beforeAll(async () => {
  firefox = await Firefox.start()
})
afterAll(() => firefox.stop())
afterEach(() => {
  expect(firefox.complaints.splice(0)).toEqual([])
  expect(firefox.leaks()).toEqual([])
})

describe('The whole check in Firefox ESR', () => {
  it('says in the end what the core says, and the same after a reload', { timeout: 180_000 }, async () => {
    const page = await firefox.open('#/neu')
    await page.locator('aria/Name der Kommune[role="textbox"]').fill('Musterdorf')
    await page.locator('form button[type=submit]').click()
    for (const domain of KURZ_CHECK.domains) {
      await page.locator(`[data-question="${domain.questions[0]?.id}"]`).wait()
      for (const { id } of domain.questions) {
        const given = MIXED.get(id)
        if (given) await answer(page, id, given)
      }
      const onward = await page.$('nav a.kern-btn--primary')
      if (domain !== KURZ_CHECK.domains.at(-1)) await onward?.click()
    }
    await page.locator('a[href$="/ergebnis"]').click()
    const counts = countsIn(told(MIXED).score(), 'de')
    await says(page, counts)
    await page.reload()
    await says(page, counts)
    await page.close()
  })
})

/** Resolves when the screen says that it is saved. */
async function answer(page: Page, id: string, { value, reason, comment }: Given): Promise<void> {
  const card = `[data-question="${id}"]`
  await page.locator(`${card} input[type=radio][value="${value}"]`).click()
  if (reason !== undefined) await type(page, `${card} textarea[name=reason]`, reason)
  if (comment !== undefined) await type(page, `${card} textarea[name=comment]`, comment)
  await says(page, WORDS.de.saved)
}

async function type(page: Page, field: string, words: string): Promise<void> {
  const found = await page.locator(field).waitHandle()
  await found.type(words)
}

async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('main *')].some((e) => e.textContent?.trim() === wanted),
    {},
    words,
  )
}
