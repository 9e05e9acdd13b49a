import type { Page } from '@playwright/test'

/** Leaves the page's origin this much storage in all; `null` = as much as the browser gives. Holds until the page is closed. */
export async function limitStorage(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  })
}
