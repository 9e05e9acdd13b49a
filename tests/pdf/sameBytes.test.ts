import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { NO_IMAGES } from '../../src/pdf/assets.ts'
import { renderReport } from '../../src/pdf/renderReport.ts'
import { FONTS } from './drawn.ts'
import { marked } from './sampleInternalReports.ts'
import { hostile, mixed, musterstadt } from './sampleReports.ts'

const run = promisify(execFile)
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const REPORTS = [mixed(), hostile(), musterstadt('en'), marked({ notes: true })]
const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
afterAll(() => rmSync(folder, { recursive: true }))

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function checksumsHere(): Promise<string[]> {
  return Promise.all(
    REPORTS.map(async (report) => checksum(await renderReport(report, { fonts: FONTS, images: NO_IMAGES }))),
  )
}

/** Draws the reports in a process of its own, with this build of `renderReport`. */
async function checksumsFrom(module: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const reports = join(folder, 'reports.json')
  writeFileSync(reports, JSON.stringify(REPORTS))
  const fonts = ['Regular', 'Bold'].map((face) => path(`../../src/pdf/fonts/FiraSans-${face}.ttf`))
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', path('printChecksums.ts'), module, reports, ...fonts],
    { env: { ...process.env, ...env } },
  )
  return stdout.trim().split('\n')
}

/** The module as a browser gets it: jsPDF's browser build, without what draws HTML. */
async function buildForBrowsers(): Promise<string> {
  const empty = path('../../src/dev/emptyModule.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: path('../../src/pdf/renderReport.ts'), formats: ['es'], fileName: () => 'renderReport.mjs' },
    },
  })
  return join(folder, 'renderReport.mjs')
}

describe('the same report gives the same bytes', () => {
  it('twice', async () => {
    expect(await checksumsHere()).toEqual(await checksumsHere())
  })

  it.each(['Asia/Tokyo', 'America/St_Johns'])('in %s', async (TZ) => {
    expect(await checksumsFrom(path('../../src/pdf/renderReport.ts'), { TZ })).toEqual(await checksumsHere())
  })

  it('from the build for browsers', async () => {
    expect(await checksumsFrom(await buildForBrowsers())).toEqual(await checksumsHere())
  })

  it('and another date or content gives others', async () => {
    const report = mixed()
    const others = [
      { ...report, date: '2026-12-05' },
      { ...report, fingerprint: '0'.repeat(64) },
      { ...report, fingerprint: null },
    ]
    const checksums = await Promise.all(
      [report, ...others].map(async (other) =>
        checksum(await renderReport(other, { fonts: FONTS, images: NO_IMAGES })),
      ),
    )
    expect(new Set(checksums).size).toBe(4)
  })
})
