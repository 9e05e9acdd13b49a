import { expect, type Page } from '@playwright/test'

/** Expects that the page fits a width of 320 px, which is 1280 px at 400 % zoom (WCAG 1.4.10). */
export async function expectFitsNarrow(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  if (before) await page.setViewportSize(before)
}
