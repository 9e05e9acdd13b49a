import { randomFrom } from '../hostile/random.ts'
import { lockKills } from './support/lockKills.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

test(
  'a browser that is killed while the lock is switched on, changed or off has everything afterwards',
  onlyChromium(NEEDS.ownBrowser),
  async ({ site, outside }) => {
    test.setTimeout(300_000)
    const random = randomFrom(7)
    // each way at least once; as many as one likes: npm run campaigns -- --only lock
    const { passed, lost } = await lockKills(
      site.origin,
      (links) => links < 5,
      () => random.below(1000) / 1000,
      outside.args,
    )
    expect(lost).toEqual([])
    expect(passed).toBe(5)
  },
)
