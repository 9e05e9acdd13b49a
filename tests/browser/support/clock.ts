import type { Page } from '@playwright/test'

/** What the page takes for the present: '2031-05-06T07:08:09Z'. Holds for this page until it is set again; timers go on. */
export async function setClock(page: Page, iso: string): Promise<void> {
  await page.clock.setFixedTime(new Date(iso))
}
