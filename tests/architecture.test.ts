import { describe, expect, it } from 'vitest'
import { forbiddenImports } from './architecture/imports.ts'
import { breaches, networkInWorkers } from './architecture/rules.ts'
import { readSources } from './architecture/sources.ts'

const sources = readSources()

describe('the rooms of src/', () => {
  it('import only in the direction of the table', () => {
    expect(forbiddenImports(sources)).toEqual([])
  })

  it.each([
    ['src/screens/a/A.tsx', "import { B } from '../b/B.tsx'", 'src/screens/a/A.tsx imports src/screens/b/B.tsx'],
    ['src/screens/a/A.tsx', "import Dexie from 'dexie'", 'src/screens/a/A.tsx imports dexie'],
    ['src/core/scoring/x.ts', "import type {\n  R,\n} from '../report/report.ts'", 'imports src/core/report/report.ts'],
    ['src/core/text.ts', "export { y } from './assessment/y.ts'", 'imports src/core/assessment/y.ts'],
    ['src/core/clock.ts', "import 'node:fs'", 'imports node:fs'],
    ['src/ui/Button.tsx', "const t = import('../i18n/x.ts')", 'imports src/i18n/x.ts'],
    ['src/newRoom/x.ts', "import './y.ts'", 'stands in "newRoom"'],
  ])('%s may not %s', (file, text, message) => {
    expect(forbiddenImports(new Map([[file, text]]))).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['src/screens/a/A.tsx', "import { b } from './b.ts'\nimport { x } from '../../core/text.ts'"],
    ['src/core/report/r.ts', "import { s } from '../scoring/score.ts'\nimport { sha256 } from '@noble/hashes/sha2.js'"],
    ['src/parts/P.tsx', "import url from './p.worker.ts?worker&url'"],
    ['src/storage/rows.test.ts', "import { join } from 'node:path'"],
  ])('%s may', (file, text) => {
    expect(forbiddenImports(new Map([[file, text]]))).toEqual([])
  })
})

describe('code that runs in the browser', () => {
  it('reaches network, workers and markup only where it is meant to', () => {
    expect(breaches(sources)).toEqual([])
  })

  it('has no way to the network in any worker', () => {
    expect(networkInWorkers(sources)).toEqual([])
  })

  it.each([
    'await fetch(url)',
    'navigator.sendBeacon(url)',
    'new Worker(url)',
    'navigator.serviceWorker.register(url)',
    '<p dangerouslySetInnerHTML={x} />',
    'element.innerHTML = text',
  ])('is caught with: %s', (code) => {
    expect(breaches(new Map([['src/parts/P.tsx', `\n${code}\n`]]))).toEqual([
      expect.stringMatching(/^src\/parts\/P\.tsx:2 /),
    ])
  })

  it('is caught in what a worker imports', () => {
    const worker = new Map([
      ['src/pdf/p.worker.ts', "import { q } from './q.ts'"],
      ['src/pdf/q.ts', "import { f } from '../storage/fetchOwn.ts'"],
      ['src/storage/fetchOwn.ts', 'export const f = () => fetch(url)'],
    ])
    expect(networkInWorkers(worker)).toEqual([expect.stringContaining('src/storage/fetchOwn.ts')])
  })
})
