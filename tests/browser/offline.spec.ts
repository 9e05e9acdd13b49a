import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

test('after the first visit the app opens without its server', async ({ page, complaints }) => {
  const server = await startServer(DIST)
  await page.goto(`${server.origin}/`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await server.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${server.origin}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // the questionnaires are asked for in vain and come from the database
  complaints.take(/ERR_CONNECTION_REFUSED .*\/questionnaires\/index\.json/)
})
