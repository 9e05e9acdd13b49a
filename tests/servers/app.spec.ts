import { test } from '../browser/support/test.ts'
import { goTheWholeWay } from '../browser/support/wholeWay.ts'
import { PLACES, SERVER_NAMES, serve } from './served.ts'

test.use({ serviceWorkers: 'allow' })

for (const name of SERVER_NAMES) {
  for (const place of PLACES) {
    test(`${name} with the app at ${place}: answers stay, and everything goes on without the server`, async ({
      page,
      complaints,
    }) => {
      const served = await serve(name, place)
      try {
        await goTheWholeWay(page, served, complaints)
      } finally {
        await served.close()
      }
    })
  }
}
