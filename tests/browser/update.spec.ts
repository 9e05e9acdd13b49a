import type { Page } from '@playwright/test'
import { startServer } from '../../src/dev/server.mjs'
import { Deployment } from './support/newerBuild.ts'
import { test as base, expect } from './support/test.ts'

const test = base.extend<{ deployment: Deployment; address: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  deployment: async ({}, use) => {
    const deployment = new Deployment()
    await use(deployment)
    deployment.remove()
  },
  address: async ({ deployment, context }, use) => {
    const server = await startServer(deployment.directory)
    await use(`${server.origin}/`)
    // a page that is still loading would complain that its server has gone
    for (const page of context.pages()) await page.close()
    await server.close()
  },
})

test.use({ serviceWorkers: 'allow' })

test('a new version is offered, and on demand taken over by all tabs at once', async ({
  page,
  context,
  deployment,
  address,
}) => {
  await openInstalled(page, address)
  const other = await context.newPage()
  await openInstalled(other, address)
  deployment.publish('2')
  await lookForUpdate(page)
  await expect(page.getByText('Eine neue Version steht bereit')).toBeVisible()
  expect(await versionOf(other)).toBeNull()
  // whoever has no time for it now is not asked on every page until the app is opened again
  await other.getByRole('button', { name: 'Später' }).click()
  await expect(other.getByText('Eine neue Version steht bereit')).toBeHidden()
  await page.getByRole('button', { name: 'Jetzt neu laden' }).click()
  await expect.poll(() => versionOf(page)).toBe('2')
  await expect.poll(() => versionOf(other)).toBe('2')
})

test('nothing changes while another tab has not said that all is saved', async ({
  page,
  context,
  deployment,
  address,
}) => {
  await openInstalled(page, address)
  const frozen = await context.newPage()
  await frozen.addInitScript(() => {
    // the empty page before has none in Firefox
    navigator.serviceWorker?.addEventListener('message', (event) => event.stopImmediatePropagation())
  })
  await openInstalled(frozen, address)
  // Chromium lets the old version finish what it has in hand for a tab, also for one that was closed while it still loaded: for five minutes
  await frozen.waitForLoadState('networkidle')
  deployment.publish('2')
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Jetzt neu laden' }).click()
  await expect(page.getByText(/anderer Tab/)).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await versionOf(page)).toBeNull()
  await frozen.close()
  // for a moment the browser still counts the closed tab, and on a busy computer a tab that answers late counts as busy; a click that
  // waits for its button would wait in vain as soon as the new version has taken over
  const tryAgain = async () => {
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === 'Jetzt neu laden')?.click()
    })
    return versionOf(page)
  }
  await expect.poll(() => tryAgain().catch(() => 'between two pages'), { intervals: [4000], timeout: 75_000 }).toBe('2')
})

test('a browser that holds on to the old version for a while is not passed over in silence', async ({
  page,
  deployment,
  address,
}) => {
  await page.addInitScript(() => {
    const stop = (event: Event) => event.stopImmediatePropagation()
    navigator.serviceWorker?.addEventListener('controllerchange', stop)
  })
  await openInstalled(page, address)
  deployment.publish('2')
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Jetzt neu laden' }).click()
  await expect(page.getByText('Der Browser hält die alte Version noch fest.')).toBeVisible({ timeout: 30_000 })
})

test('a version that is only half copied to the server is not taken over', async ({ page, deployment, address }) => {
  await openInstalled(page, address)
  deployment.publishHalf('2')
  expect(await lookForUpdate(page)).toBe('redundant')
  await page.reload()
  expect(await versionOf(page)).toBeNull()
})

async function openInstalled(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}

/** Asks the server for a newer service worker; resolves to the state it has come to. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing ?? registration.waiting
    if (!worker) return 'none'
    while (worker.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve))
    return worker.state
  })
}

/** `null` = the version that was there first */
function versionOf(page: Page): Promise<string | null> {
  return page
    .evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? null)
    .catch(() => 'between two pages')
}
