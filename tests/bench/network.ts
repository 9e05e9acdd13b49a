import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { choose, EVERYTHING } from '../../src/core/network/choose.ts'
import { type Collection, collectionOf } from '../../src/core/network/collection.ts'
import { networkFigures } from '../../src/core/network/groupFigures.ts'
import { STATES } from '../../src/core/network/states.ts'
import { writeLines } from '../../src/files/network/writeLines.ts'
import { manyContributions } from '../network/manyContributions.ts'
import { load, openPage, settle } from './browser.ts'
import type { Site } from './site.ts'
import { median } from './stats.ts'
import { type Line, table } from './tables.ts'

/** Germany has about 10,750 municipalities. */
const COUNTS = [1000, 11_000] as const
const SHOWN = 'main table tbody tr'
const MB = 1024 * 1024

interface Measured {
  /** ms from the choice of the files to the sentence that they are taken */
  readonly lines: number
  readonly files: number
  /** ms, of the page while it reads; without what the browser takes before it hands out thousands of files */
  readonly longestTask: number
  /** bytes of the script heap while it reads, with the garbage that is not collected yet */
  readonly peak: number
  /** bytes of the script heap with the screen open, after collecting garbage, beyond the empty screen */
  readonly heap: number
  /** ms from the start of the navigation to the table, by visit */
  readonly first: readonly number[]
  /** ms from the change of a filter to the task after the next frame */
  readonly filter: readonly number[]
}

/** What many contributions of the full check cost, and how that grows. */
export async function measureNetwork(
  context: BrowserContext,
  site: Site,
  pairs: number,
): Promise<{ readonly growth: string; readonly lines: Line[] }> {
  const all: Measured[] = []
  for (const count of COUNTS) all.push(await measureCount(context, site, count, pairs))
  const [few, many] = all as [Measured, Measured]
  const row = (what: string, unit: string, of: (one: Measured) => number, perOne = false) => {
    const [a, b] = [of(few), of(many)]
    const growth = a > 0 ? `${(b / a).toFixed(1)} x` : '–'
    const cells = [what, `${a.toFixed(1)} ${unit}`, `${b.toFixed(1)} ${unit}`, growth]
    return [...cells, perOne ? `${(b / COUNTS[1]).toFixed(2)} ${unit}` : '–']
  }
  const growth = table([
    ['contributions of the full check', ...COUNTS.map(String), 'growth', 'per contribution'],
    row('import, one file of all (.ndjson)', 'ms', ({ lines }) => lines, true),
    row('import, a file each (.json)', 'ms', ({ files }) => files, true),
    row('longest task while importing', 'ms', ({ longestTask }) => longestTask),
    row('script heap while importing, at most', 'MB', ({ peak }) => peak / MB),
    row('script heap beyond the empty screen', 'MB', ({ heap }) => heap / MB),
    row('page load to first percentile, median', 'ms', ({ first }) => median(first)),
    row('change of a filter to the next frame, median', 'ms', ({ filter }) => median(filter)),
  ])
  return { growth, lines: COUNTS.flatMap((count) => aggregation(count, pairs)) }
}

async function measureCount(context: BrowserContext, site: Site, count: number, pairs: number): Promise<Measured> {
  const contributions = manyContributions(count)
  const file = join(site.directory, `${count}.ndjson`)
  writeFileSync(file, Buffer.concat([...writeLines(contributions)]))
  const folder = join(site.directory, `contributions-${count}`)
  mkdirSync(folder)
  contributions.forEach((one, i) => {
    writeFileSync(join(folder, `beitrag-${i}.json`), JSON.stringify(one, null, 2))
  })

  const page = await openPage(context, { cpu: 1, cached: true, shown: 'main h1' })
  const cdp = await context.newCDPSession(page)
  const open = async () => {
    await page.goto(`${site.origin}/#/netzwerk`)
    await page.reload()
    await page.waitForSelector('main input[type=file]')
    await settle(page)
  }
  await open()
  await clear(page)
  await open()
  const before = await heapOf(cdp)
  await page.evaluate(watchPage)
  const files = await imported(page, 'input[webkitdirectory]', folder)
  const ofFiles = await seen(page)
  await clear(page)
  await open()
  await page.evaluate(watchPage)
  const lines = await imported(page, 'input[accept]', file)
  const ofLines = await seen(page)

  const first: number[] = []
  const visits = await openPage(context, { cpu: 1, cached: true, shown: SHOWN, below: true })
  for (let visit = -1; visit < Math.min(pairs, 10); visit++) {
    await visits.goto('about:blank')
    const time = await load(visits, `${site.origin}/#/netzwerk`)
    if (visit >= 0) first.push(time)
  }
  await visits.close()

  await open()
  await page.waitForSelector(SHOWN)
  const heap = (await heapOf(cdp)) - before
  const filter: number[] = []
  for (let turn = -3; turn < pairs; turn++) {
    const time = await filtered(page, STATES[(turn + 3) % 2 === 0 ? 1 : 0])
    if (turn >= 0) filter.push(time)
  }
  await clear(page)
  await page.close()
  return {
    files,
    lines,
    longestTask: Math.max(ofFiles.longestTask, ofLines.longestTask),
    peak: Math.max(ofFiles.peak, ofLines.peak),
    heap,
    first,
    filter,
  }
}

/** ms until the sentence of what was taken stands there. */
async function imported(page: Page, input: string, path: string): Promise<number> {
  await page.evaluate(() => {
    const seen = new Promise((resolve) => {
      addEventListener(
        'change',
        ({ timeStamp }) => {
          const done = setInterval(() => {
            if (document.querySelector('main .kern-alert--success') === null) return
            clearInterval(done)
            resolve(performance.now() - timeStamp)
          }, 5)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { seen })
  })
  await page.locator(`main ${input}`).setInputFiles(path)
  return page.evaluate<number>('globalThis.seen')
}

async function filtered(page: Page, state: string | undefined): Promise<number> {
  await page.evaluate(() => {
    const seen = new Promise((resolve) => {
      addEventListener(
        'change',
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            port2.postMessage(null)
          }),
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { seen })
  })
  await page
    .locator('main .network-filters select')
    .first()
    .selectOption(state ?? '')
  return page.evaluate<number>('globalThis.seen')
}

/** Runs in the page. */
function watchPage(): void {
  const watched = { longestTask: 0, peak: 0 }
  Object.assign(globalThis, { watched })
  let began = Number.POSITIVE_INFINITY
  addEventListener(
    'change',
    ({ timeStamp }) => {
      began = timeStamp
    },
    { capture: true, once: true },
  )
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime >= began) watched.longestTask = Math.max(watched.longestTask, duration)
    }
  }).observe({ type: 'longtask' })
  setInterval(() => {
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
    watched.peak = Math.max(watched.peak, memory.usedJSHeapSize)
  }, 50)
}

function seen(page: Page): Promise<{ longestTask: number; peak: number }> {
  return page.evaluate('globalThis.watched')
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  // typed arrays lie outside of the script heap proper
  return usedSize + backingStorageSize
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('it-check')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const tx = opening.result.transaction('contributions', 'readwrite')
    tx.objectStore('contributions').clear()
    await new Promise((resolve) => {
      tx.oncomplete = resolve
    })
    opening.result.close()
  })
}

/** All percentiles of a choice on one thread in Node, against loops over the same arrays that do nothing else. */
function aggregation(count: number, pairs: number): Line[] {
  const collection = collectionOf(manyContributions(count))
  if (!collection) throw new Error('empty')
  return ([null, 'BY'] as const).map((state): Line => {
    const times = { app: [] as number[], floor: [] as number[] }
    for (let turn = -20; turn < pairs; turn++) {
      const app = timed(() => networkFigures(collection, choose(collection, { ...EVERYTHING, state })))
      const floor = timed(() => plainLoops(collection, state && STATES.indexOf(state)))
      if (turn < 0) continue
      times.app.push(app)
      times.floor.push(floor)
    }
    return { what: `all percentiles of ${state ? 'one state among ' : ''}${count}`, cpu: 1, unit: 'ms', ...times }
  })
}

/** Counts every value of every column and walks up to the five places; no names, no checks, no themes. @param wanted code of a state */
function plainLoops({ state, whole, columns }: Collection, wanted: number | null): number {
  let sum = 0
  const all = [...Object.values(whole), ...columns.flatMap((one) => Object.values(one) as Uint8Array[])]
  for (const column of all) {
    const counts = new Uint32Array(256)
    let known = 0
    for (let i = 0; i < column.length; i++) {
      const value = column[i] as number
      if (value === 255 || (wanted !== null && state[i] !== wanted)) continue
      counts[value] = (counts[value] as number) + 1
      known++
    }
    for (const p of [10, 25, 50, 75, 90]) {
      let [value, below] = [-1, 0]
      while (below * 100 < p * known) below += counts[++value] as number
      sum += value
    }
  }
  return sum
}

/** ms */
function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
