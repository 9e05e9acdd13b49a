import { expect, type Page } from '@playwright/test'
import { frameTexts } from '../../../src/i18n/frame.ts'
import type { ScreenName } from '../../../src/parts/place.ts'

/** What the window is called in German, whatever stands before it: on the questions that is the Themenfeld. */
export async function expectScreenTitle(page: Page, screen: ScreenName | 'notFoundTitle'): Promise<void> {
  const last = async () => (await page.title()).split(' – ').slice(-2)
  await expect.poll(last).toEqual([frameTexts.de[screen], frameTexts.de.product])
}
