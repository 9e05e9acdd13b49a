import { expect, type Page } from '@playwright/test'

/** From the next page load on: what waits until the browser has nothing to do never happens, so that only what is waited for is counted. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

/** With its fonts. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

/** What Chromium counts as cumulative layout shift, and the text of what moved. */
interface Shifts {
  sum: number
  readonly moved: string[]
}

/** From the next page load on, without what follows a click. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Shifts = { sum: 0, moved: [] }
    Object.assign(globalThis, { shifts: seen })
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue
        seen.sum += value
        seen.moved.push(...sources.map(({ node }) => `${value}: ${node?.textContent?.slice(0, 100)}`))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Nothing that anybody would notice has moved since the page was loaded. */
export async function expectStill(page: Page, where: string): Promise<void> {
  const { sum, moved } = await page.evaluate(() => (globalThis as unknown as { shifts: Shifts }).shifts)
  expect.soft(sum, `layout shift, ${where}\n${moved.join('\n')}`).toBeLessThanOrEqual(0.01)
}
