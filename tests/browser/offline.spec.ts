import { STEPS } from '../../src/app/tour/steps.ts'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { OverviewPage } from './pages/overview.ts'
import { PreviewPage } from './pages/preview.ts'
import { TourPage } from './pages/tour.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

test('after the first visit the app opens without its server, shows the pages of a report and takes one round', async ({
  page,
  complaints,
}) => {
  const server = await startServer(DIST)
  await page.goto(`${server.origin}/`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  const overview = new OverviewPage(page)
  await overview.openSample()
  await server.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${server.origin}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await overview.card('Musterstadt').getByRole('link', { name: 'Bericht' }).click()
  const preview = new PreviewPage(page)
  await preview.show.click()
  await preview.drawn(1)
  // neither has anybody taken the tour yet
  await page.goto(`${server.origin}/#/hilfe`)
  await page.getByRole('button', { name: 'Rundgang starten' }).click()
  const tour = new TourPage(page)
  await tour.isAt(1)
  await tour.goOnTo(STEPS.length)
  // the questionnaires are asked for in vain and come from the database
  complaints.takeLostServer()
})
