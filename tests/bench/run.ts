import { writeFileSync } from 'node:fs'
import { build } from '../../src/dev/build.mjs'
import { provideChromium } from '../../src/dev/provideChromium.mjs'
import { builtFiles } from '../browser/support/builtFiles.ts'
import { weighParts } from '../budgets.ts'
import { measureAnswers } from './answering.ts'
import { openBrowser } from './browser.ts'
import { measureChoosing } from './choosing.ts'
import { measureFirstLoad } from './firstLoad.ts'
import { measureLock } from './lock.ts'
import { machineLine } from './machine.ts'
import { measureMany } from './many/measureMany.ts'
import { measureNetwork } from './network.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { measurePageBlock, measurePdfInNode, measurePdfInWorker } from './pdf.ts'
import { measurePhotos } from './photos.ts'
import { measurePlan } from './plan.ts'
import { measureScoring } from './scoring.ts'
import { DOMAIN, FILLED, QUESTION, seed } from './seed.ts'
import { openSite } from './site.ts'
import { measureStart } from './start.ts'
import { firstLoadTable, type Line, partsTable, timeTable } from './tables.ts'

/*
 * How fast the app is, told by a plain page that does the same work (floor/). Prints tables; fails only when something could not
 * be measured. IT_CHECK_DIST measures another build.
 */
/** A turn through all screens with 500 assessments takes seconds. */
const MANY_TURNS = 7

const options = readOrExplain(process.argv.slice(2))
const report: string[] = []
await bench(options)
if (options.out !== undefined) writeFileSync(options.out, `# Benchmark\n\n${report.join('\n\n')}\n`)

function readOrExplain(args: readonly string[]): Options {
  try {
    return readOptions(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    process.exit(2)
  }
}

async function bench({ parts, cpu, pairs }: Options): Promise<void> {
  const chromium = await provideChromium()
  if (process.env['IT_CHECK_DIST'] === undefined) await build()
  const site = await openSite()
  const context = await openBrowser(chromium, site.directory)
  try {
    print(machineLine(context.browser()?.version() ?? 'unknown'))
    const questions = { what: 'questions', hash: `#/p/${FILLED.app}/fragen/${DOMAIN}`, shown: QUESTION }
    const first = await measureFirstLoad(context, site, { what: 'overview, first visit', hash: '', shown: 'main h1' })
    await seed(context, site)
    if (parts.includes('size')) {
      print(firstLoadTable([first, await measureFirstLoad(context, site, questions)]))
      print(partsTable(weighParts(builtFiles())))
    }
    // a table as soon as it is measured: minutes lie between them
    for (const [part, measure] of Object.entries({ start: measureStart, answer: measureAnswers, plan: measurePlan })) {
      if (!parts.some((wanted) => wanted === part)) continue
      const lines: Line[] = []
      for (const rate of cpu) lines.push(...(await measure(context, site, rate, pairs)))
      print(timeTable(lines))
    }
    if (parts.includes('lock')) {
      const lines: Line[] = []
      for (const rate of cpu) lines.push(...(await measureLock(chromium, site, rate, pairs)))
      print(timeTable(lines))
    }
    if (parts.includes('photos')) print(await measurePhotos(context, site))
    if (parts.includes('network')) {
      const { growth, lines } = await measureNetwork(context, site, pairs)
      print(growth)
      print(timeTable(lines))
    }
    if (parts.includes('many')) print(await measureMany(chromium, site, cpu, Math.min(pairs, MANY_TURNS)))
    if (parts.includes('scoring')) print(timeTable(measureScoring(pairs)))
    if (parts.includes('choosing')) print(timeTable(measureChoosing(pairs)))
    if (parts.includes('pdf')) {
      const lines: Line[] = []
      for (const rate of cpu) lines.push(await measurePdfInWorker(context, site, rate))
      for (const rate of cpu) lines.push(await measurePageBlock(context, site, rate))
      print(timeTable([...lines, await measurePdfInNode()]))
    }
  } finally {
    await context.close()
    await site.close()
  }
}

function print(text: string): void {
  console.log(`\n${text}`)
  report.push(text)
}
