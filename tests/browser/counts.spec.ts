import type { Page } from '@playwright/test'
import { Walk } from './journey/walk.ts'
import { countDrawn, drawnComponents, forgetDrawn } from './support/drawn.ts'
import { expect, test } from './support/test.ts'

/** What a question costs, in reads, requests and rows: clocks differ from computer to computer, counts do not. */

interface Counted {
  /** stores that each transaction read something from */
  readonly reads: string[][]
  /** Themenfelder whose texts were asked for */
  readonly texts: string[]
  /** store of each row put */
  readonly writes: string[]
}

const READING = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const
/** Which versions are there costs next to nothing; a questionnaire is megabytes. */
const KEYS_OF_DEFINITIONS = 'keys of definitions'

/** Counts what the page asks of IndexedDB, from its first script on, without what it fetches ahead when it has nothing to do. */
async function countStorage(page: Page): Promise<void> {
  await page.addInitScript(
    ([reading, keysOfDefinitions]) => {
      window.requestIdleCallback = () => 0
      const counted: Counted = { reads: [], texts: [], writes: [] }
      Object.assign(globalThis, { counted })
      const stores = new Map<IDBTransaction, string[]>()
      const watch = (name: string, note: (store: IDBObjectStore, key: unknown) => void) => {
        const prototype = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
        const original = prototype[name]
        prototype[name] = function count(this: IDBObjectStore, ...args: unknown[]) {
          note(this, args[0])
          return original?.apply(this, args)
        }
      }
      for (const name of reading) {
        watch(name, ({ name: storeName, transaction }, key) => {
          const isKeys = storeName === 'definitions' && ['getKey', 'getAllKeys', 'openKeyCursor'].includes(name)
          const store = isKeys ? keysOfDefinitions : storeName
          if (store === 'definitionDomains') counted.texts.push(Array.isArray(key) ? String(key[2]) : 'all')
          const known = stores.get(transaction)
          if (known) return void known.push(store)
          const first = [store]
          stores.set(transaction, first)
          counted.reads.push(first)
        })
      }
      watch('put', ({ name: store }) => void counted.writes.push(store))
    },
    [READING, KEYS_OF_DEFINITIONS] as const,
  )
}

function counted(page: Page): Promise<Counted> {
  return page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted)
}

/** Long enough that what is drawn "after the frame" is drawn. */
function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

test.describe('What a question costs', () => {
  test('the first question of an assessment takes one read and no request', async ({ page }) => {
    await page.goto('./')
    const id = await new Walk(page).begin('Musterdorf')
    await countStorage(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    // what is seen at the moment the first question stands on the page
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-question] input[type=radio]')) return
        observer.disconnect()
        const { counted: now } = globalThis as unknown as { counted: Counted }
        Object.assign(globalThis, { first: structuredClone(now) })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('about:blank')
    asked.length = 0
    await page.goto(`./#/p/${id}/fragen`)
    await expect(page.getByRole('article').first()).toBeVisible()
    const first = await page.evaluate(() => (globalThis as unknown as { first: Counted }).first)
    const ofContent = first.reads.filter((stores) => stores.some((store) => store !== 'settings'))
    expect(ofContent).toEqual([['assessments', 'answers', 'measures', 'parts', 'definitions', 'definitionDomains']])
    expect(first.writes).toEqual([])
    expect(asked.filter((path) => path.includes('/questionnaires/'))).toEqual([])
  })

  test('help, criteria and levels are read with their Themenfeld, each once', async ({ page }) => {
    await page.goto('./')
    const id = await new Walk(page).begin('Musterdorf')
    await countStorage(page)
    await page.goto('about:blank')
    await page.goto(`./#/p/${id}/fragen/KONTEN`)
    await expect(page.getByRole('heading', { level: 1, name: 'Konten und Zugänge' })).toBeVisible()
    expect((await counted(page)).texts).toEqual(['KONTEN'])
    const domains = page.getByRole('navigation', { name: 'Themenfelder' })
    await domains.getByRole('link', { name: /Netze und Geräte/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Netze und Geräte' })).toBeFocused()
    const help = page.getByRole('article').first().getByText('Hilfe zu dieser Frage')
    await help.click()
    await expect(page.getByRole('article').first().getByText('Warum das wichtig ist')).toBeVisible()
    await domains.getByRole('link', { name: /Konten und Zugänge/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Konten und Zugänge' })).toBeFocused()
    expect((await counted(page)).texts).toEqual(['KONTEN', 'GERAETE'])
  })

  test('an answer writes two rows: itself and its line in the change log', async ({ page }) => {
    await page.goto('./')
    const walk = new Walk(page)
    await walk.begin('Musterdorf')
    await expect(page.getByRole('article').first()).toBeVisible()
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
    await countStorage(page)
    await page.goto('about:blank')
    await page.goto(`./#/p/${id}/fragen`)
    await page.getByRole('article').first().getByRole('radio').first().check()
    await expect(walk.saved).toBeVisible()
    expect((await counted(page)).writes).toEqual(['answers', 'log'])
    await page.getByRole('article').first().getByRole('radio').nth(1).check()
    await expect.poll(async () => (await counted(page)).writes.length).toBe(4)
    expect((await counted(page)).writes.slice(2)).toEqual(['answers', 'log'])
  })

  test('an answer moves the score of its Themenfeld in its own frame, before it is on the disk', async ({ page }) => {
    await page.goto('./')
    await new Walk(page).begin('Musterdorf')
    await expect(page.getByRole('article').first()).toBeVisible()
    const seen = await page.evaluate(async () => {
      const [none, full] = document.querySelectorAll<HTMLInputElement>('[data-question] input[type=radio]')
      const score = () => document.querySelector('.domain-score')?.textContent
      const texts = [score()]
      for (const radio of [none, full]) {
        radio?.click()
        // asked for after the app has asked for its own, so it comes after it, in the same frame
        await new Promise((resolve) => requestAnimationFrame(resolve))
        texts.push(score())
      }
      return texts
    })
    expect(new Set(seen).size, seen.join(' | ')).toBe(3)
  })

  test('an answer draws three components: its card, the figures of its Themenfeld, and what stands around the questions', async ({
    page,
  }) => {
    await page.goto('./')
    const walk = new Walk(page)
    await walk.begin('Musterdorf')
    await expect(page.getByRole('article').first()).toBeVisible()
    const id = /#\/p\/([^/]+)/.exec(page.url())?.[1] ?? ''
    await countDrawn(page)
    await page.goto('about:blank')
    await page.goto(`./#/p/${id}/fragen`)
    const [first, second] = [page.getByRole('article').first(), page.getByRole('article').nth(1)]
    await first.getByRole('radio').first().check()
    await expect(walk.saved).toBeVisible()
    // the address follows the focus, which is no part of the answer; the frames in which it is drawn are waited for
    await expect(page).toHaveURL(/fragen\/MENSCHEN\/ORG-01$/)
    await frames(page)
    for (const at of [1, 0]) {
      await forgetDrawn(page)
      await first.getByRole('radio').nth(at).check()
      // the figures come last, with the echo of the save
      await expect.poll(() => drawnComponents(page)).toBe(3)
      await frames(page)
      expect(await drawnComponents(page)).toBe(3)
    }
    await expect(second.getByRole('radio').first()).not.toBeChecked()
  })

  test('the overview reads no questionnaire', async ({ page }) => {
    await page.goto('./')
    await new Walk(page).begin('Musterdorf')
    await expect(page.getByRole('article').first()).toBeVisible()
    // the first overview derives the line about the new assessment once, and keeps it
    await page.goto('./#/')
    await expect(page.getByRole('heading', { level: 3, name: 'Musterdorf' })).toBeVisible()
    await expect.poll(() => page.evaluate(keptSummaries)).toBe(1)
    await countStorage(page)
    await page.goto('about:blank')
    await page.goto('./#/')
    await expect(page.getByRole('heading', { level: 3, name: 'Musterdorf' })).toBeVisible()
    const { reads } = await counted(page)
    expect(reads.flat()).not.toContain('definitions')
    expect(reads.flat()).not.toContain('answers')
  })
})

/** In the page: how many lines of the overview are kept. */
function keptSummaries(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('it-check')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('summaries').objectStore('summaries').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
      counting.onerror = () => reject(counting.error)
    }
  })
}
