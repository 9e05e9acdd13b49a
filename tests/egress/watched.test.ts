import { describe, expect, it } from 'vitest'
import { readSources } from '../architecture/sources.ts'

const specs = [...readSources()].filter(([file]) => /^tests\/browser\/.*\.spec\.ts$/.test(file))

/** What would let a browser run without those who watch it. One sentence for each. */
function unwatched(text: string): string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from '@playwright\/test'/g)].flatMap(
    ([, names]) => names?.split(',').map((name) => name.trim()) ?? [],
  )
  const started = [...text.matchAll(/\w\.(launch|launchPersistentContext)\(([\s\S]*?)\)/g)].map(
    ([, , args]) => args ?? '',
  )
  const killable = [...text.matchAll(/new KillableBrowser\(([^)]*)\)/g)].map(([, args]) => args ?? '')
  return [
    ...(/import \{[^}]*\btest\b[^}]*\} from '\.\/support\/test\.ts'/.test(text) ? [] : ['uses a test of its own']),
    ...imported.filter((name) => /^(test|expect)$/.test(name)).map((name) => `takes ${name} past support/test.ts`),
    ...started
      .filter((args) => !/\.\.\.(launchOptions|options)\b/.test(args))
      .map(() => 'starts a browser past the proxy'),
    ...killable.filter((args) => !/outside\.args/.test(args)).map(() => 'starts a killable browser past the proxy'),
  ]
}

describe('every browser test is watched for what leaves', () => {
  it('has specs to look at', () => {
    expect(specs.length).toBeGreaterThan(35)
  })

  it.each(specs)('%s', (_, text) => {
    expect(unwatched(text)).toEqual([])
  })

  it.each([
    "import { expect, test } from '@playwright/test'",
    "import { expect, test } from './support/test.ts'\nimport { chromium } from '@playwright/test'\nawait chromium.launch({})",
    "import { expect, test } from './support/test.ts'\nnew KillableBrowser()",
  ])('is found out with: %s', (text) => {
    expect(unwatched(text)).not.toEqual([])
  })
})
