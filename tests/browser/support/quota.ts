import type { Page } from '@playwright/test'

/** A site with the Kurz-Check alone: the full check would take the room that a test leaves. */
export async function offerShortCheckOnly(page: Page): Promise<void> {
  await page.route('**/questionnaires/index.json', (route) =>
    route.fulfill({ json: { questionnaires: [{ file: 'kurz-check/1.0.1.json' }] } }),
  )
}

/** Leaves the page's origin this much storage in all; `null` = as much as the browser gives. Holds until the page is closed. */
export async function limitStorage(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  })
}
