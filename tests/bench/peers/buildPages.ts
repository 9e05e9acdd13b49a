import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { run } from '../../../src/dev/command.mjs'
import { CACHE } from '../../../src/dev/paths.mjs'
import { fhir } from './formats/fhir.ts'
import { formIo } from './formats/formIo.ts'
import { jsonSchema } from './formats/jsonSchema.ts'
import { plainHtml } from './formats/plainHtml.ts'
import { surveyJs } from './formats/surveyJs.ts'
import { copyLforms } from './prebuilt.ts'
import { type Size, synthetic } from './questionnaire.ts'

const PAGES = fileURLToPath(new URL('pages', import.meta.url))
const KEPT = join(CACHE, 'bench-peers')
const FORMATS = { surveyjs: surveyJs, fhir, jsonSchema, formio: formIo } as const
const PLACE = '<!--questions-->'

/**
 * Installs the renderers, builds a page for each and writes the questionnaires beside them, in the format of each. What can be kept
 * by browsers lies below assets/, the data too.
 * @param readable leaves the names of functions as they are, for a profile
 * @returns the folder to serve
 */
export async function buildPages(sizes: readonly Size[], readable: boolean): Promise<string> {
  if (!existsSync(join(PAGES, 'node_modules/.package-lock.json'))) await install()
  const site = join(KEPT, 'site')
  rmSync(site, { recursive: true, force: true })
  for (const name of pageNames()) {
    await build({
      configFile: false,
      root: PAGES,
      logLevel: 'error',
      // a package of Form.io expects the name that Node has for it
      define: name === 'formio' ? { global: 'globalThis' } : {},
      build: {
        outDir: site,
        emptyOutDir: false,
        assetsDir: `assets/${name}`,
        target: 'es2022',
        chunkSizeWarningLimit: 5000,
        minify: !readable,
        rolldownOptions: { input: join(PAGES, name, 'index.html') },
      },
    })
  }
  await copyLforms(join(KEPT, 'lforms'), join(site, 'assets/lforms/prebuilt'))
  writeQuestionnaires(site, sizes)
  writeFileSync(join(site, 'nothing.txt'), 'Between two pages.\n')
  return site
}

function pageNames(): string[] {
  return readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'index.html')))
}

async function install(): Promise<void> {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const code = await run('npm', args, { cwd: PAGES, stdoutTo: 'stderr' })
  if (code !== 0) throw new Error('The other renderers could not be installed; npm says above why.')
}

function writeQuestionnaires(site: string, sizes: readonly Size[]): void {
  const data = join(site, 'assets/data')
  mkdirSync(data, { recursive: true })
  const page = readFileSync(join(site, 'floor/index.html'), 'utf8')
  if (!page.includes(PLACE)) throw new Error(`${PLACE} is gone from the page of the floor`)
  for (const size of sizes) {
    const questionnaire = synthetic(size)
    const name = `${size.domains}x${size.questions}`
    for (const [format, write] of Object.entries(FORMATS)) {
      writeFileSync(join(data, `${format}-${name}.json`), JSON.stringify(write(questionnaire)))
    }
    writeFileSync(
      join(site, `floor/${name}.html`),
      page.replace(PLACE, () => plainHtml(questionnaire)),
    )
  }
}
