import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { whatDoesNotFit } from './overflow.ts'

/** Nothing that axe finds, in light and in dark, and nothing that sticks out or is cut off on a phone and at 400 % zoom. */
export async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  const before = page.viewportSize()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    expect.soft(await whatDoesNotFit(page), `${width} px`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}
