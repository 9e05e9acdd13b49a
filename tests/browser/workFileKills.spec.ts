import type { Page } from '@playwright/test'
import { WORK_FILE, WorkFilePage } from './pages/workFile.ts'
import { filesIn, givePickers } from './support/disk.ts'
import { KillableBrowser } from './support/killableBrowser.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

/** The browser stands still at one step of writing a file, until it is killed. */
async function stopAt(page: Page, step: 'write' | 'close'): Promise<void> {
  await page.evaluate((name) => {
    const { prototype } = FileSystemWritableFileStream as unknown as {
      prototype: Record<string, (this: FileSystemWritableFileStream, ...given: unknown[]) => Promise<void>>
    }
    const real = prototype[name]
    prototype[name] = async function (...given) {
      await real?.apply(this, given)
      Object.assign(globalThis, { stopped: true })
      await new Promise(() => undefined)
    }
  }, step)
}

test(
  'a browser that is killed while it writes leaves the old or the new file whole, and knows it again',
  onlyChromium(NEEDS.fileSystemAccess),
  async ({ site, outside }) => {
    test.setTimeout(240_000)
    const browser = new KillableBrowser(outside.args)
    const start = async (id = '') => {
      const page = await browser.start()
      await givePickers(page)
      await page.goto(`${site.origin}/`)
      return Object.assign(new WorkFilePage(page), { id })
    }
    try {
      let file = await start()
      file.id = await file.walk.begin('Musterdorf')
      await file.setUp('file')
      for (const step of ['write', 'close'] as const) {
        await file.open(site.origin)
        await expect(file.saved).toBeVisible()
        const before = (await filesIn(file.page, 'Netzlaufwerk'))[WORK_FILE]
        await stopAt(file.page, step)
        await file.choose(0, step === 'write' ? 'yes' : 'no')
        await file.page.waitForFunction(() => 'stopped' in globalThis)
        await browser.kill()

        file = await start(file.id)
        const after = (await filesIn(file.page, 'Netzlaufwerk'))[WORK_FILE]
        const [{ id: question } = { id: '' }] = file.questions
        if (step === 'write') expect(after).toBe(before)
        else expect(file.valuesIn(after)).toMatchObject({ [question]: 'no' })
        await file.open(site.origin)
        await expect(file.saved).toBeVisible()
        await expect(file.dialog).toBeHidden()
        expect(file.valuesIn((await filesIn(file.page, 'Netzlaufwerk'))[WORK_FILE])).toMatchObject({
          [question]: step === 'write' ? 'yes' : 'no',
        })
      }
    } finally {
      await browser.dispose()
    }
  },
)
