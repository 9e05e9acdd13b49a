import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

test('the start page opens with one heading, without a complaint and without a request to anywhere else', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectAccessible(page)
})

test('the policy in the page alone holds too, on a server that sets no headers', async ({ page }) => {
  const server = await startServer(DIST, { headers: {} })
  await page.goto(`${server.origin}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await server.close()
})

test('the app works from any folder of a server', async ({ page, site }) => {
  await page.goto(`${site.origin}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
