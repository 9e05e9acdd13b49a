import type { Locator, Page } from '@playwright/test'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { KillableBrowser } from '../browser/support/killableBrowser.ts'
import type { Campaign, Random } from './campaign.ts'
import { Ledger } from './ledger.ts'

const DOMAINS = ['MENSCHEN', 'KONTEN', 'GERAETE', 'UPDATES', 'SICHERUNG', 'NOTFALL'] as const
const VALUES = ['no', 'partly', 'yes'] as const

/**
 * Somebody answers the Kurz-Check, and again and again the power goes, at any moment, on the same profile. After each start everything must be
 * there that the screen had called saved.
 */
export const killedBrowser: Campaign = {
  name: 'killedBrowser',
  percent: 50,
  start: async () => {
    const server = await startServer(DIST)
    const browser = new KillableBrowser()
    const ledger = new Ledger()
    const first = await browser.start()
    const check = await begin(first, `${server.origin}/`)
    let page: Page | null = first
    return {
      round: async (random) => {
        const domain = random.pick(DOMAINS)
        page ??= await browser.start()
        await openDomain(page, check, domain)
        await answer(page, random, ledger)
        await browser.kill()
        page = await browser.start()
        await openDomain(page, check, domain)
        return ledger.compare(await readAnswers(page))
      },
      stop: async () => {
        await browser.dispose()
        await server.close()
      },
    }
  },
}

/** A new assessment; resolves to the address of its questions. */
async function begin(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/neu`)
  await page.getByRole('textbox', { name: 'Name der Kommune' }).fill('Musterdorf')
  await page.getByRole('button', { name: 'Prüfung anlegen und beginnen' }).click()
  await page.locator('article').first().waitFor()
  return page.url().replace(/[^/]+$/, '')
}

async function openDomain(page: Page, check: string, domain: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${check}${domain}`)
  await page.locator('article').first().waitFor()
}

/** Some answers and comments; between two of them a look whether all is saved, and at the end none. */
async function answer(page: Page, random: Random, ledger: Ledger): Promise<void> {
  const questions = await page.locator('article').all()
  for (let left = 1 + random.below(12); left > 0; left--) {
    const question = random.pick(questions)
    const key = (await question?.getAttribute('data-question')) ?? null
    if (!question || key === null) throw new Error('a question without its id')
    const [value = '', comment = ''] = ledger.current(key).split('|')
    if (random.below(2) === 0) {
      const other = random.pick(VALUES)
      ledger.enter(key, `${other}|${comment}`)
      await question.locator(`input[type=radio][value=${other}]`).check()
    } else {
      const words = `${comment.slice(0, 20)} ${random.below(1000)}`.trim()
      ledger.enter(key, `${value}|${words}`)
      await commentOf(question).fill(words)
    }
    await page.waitForTimeout(random.below(30))
    if (random.below(2) === 0 && (await saysSaved(page))) ledger.allSaved()
  }
}

async function saysSaved(page: Page): Promise<boolean> {
  return page.getByRole('region', { name: 'Fortschritt' }).getByText('Gespeichert', { exact: true }).isVisible()
}

async function readAnswers(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const question of await page.locator('article').all()) {
    const key = (await question.getAttribute('data-question')) ?? ''
    const chosen = question.locator('input[type=radio]:checked')
    const value = (await chosen.count()) > 0 ? await chosen.inputValue() : ''
    const comment = await commentOf(question).inputValue()
    found.set(key, value === '' && comment === '' ? '' : `${value}|${comment}`)
  }
  return found
}

function commentOf(question: Locator): Locator {
  return question.getByRole('textbox', { name: 'Kommentar' })
}
