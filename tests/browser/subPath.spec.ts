import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'
import { test } from './support/test.ts'
import { goTheWholeWay } from './support/wholeWay.ts'

test.use({ serviceWorkers: 'allow' })

/** Behind nginx and Apache: tests/servers. */
test('in a folder of a site with nothing at its top: answers stay, and everything goes on without the server', async ({
  page,
  complaints,
}) => {
  const site = mkdtempSync(join(tmpdir(), 'it-check-sub-path-'))
  cpSync(DIST, join(site, 'it-check'), { recursive: true })
  const { origin, close } = await startServer(site)
  await goTheWholeWay(page, { address: `${origin}/it-check/`, close }, complaints)
  rmSync(site, { recursive: true })
})
