import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// <module with renderReport> <reports.json> <regular.ttf> <bold.ttf>: prints one SHA-256 a line
const [module, reports, regular, bold] = process.argv.slice(2) as [string, string, string, string]
const { renderReport } = (await import(pathToFileURL(module).href)) as typeof import('../../src/pdf/renderReport.ts')
const fonts = { regular: new Uint8Array(readFileSync(regular)), bold: new Uint8Array(readFileSync(bold)) }
for (const report of JSON.parse(readFileSync(reports, 'utf8'))) {
  const bytes = await renderReport(report, { fonts, images: new Map() })
  process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}\n`)
}
