import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../../src/dev/build.mjs'
import { runPackage } from '../../../src/dev/command.mjs'
import { CACHE, DIST } from '../../../src/dev/paths.mjs'
import { itCheck, VERSION } from './formats/itCheck.ts'
import { type Size, synthetic } from './questionnaire.ts'

/**
 * The app as it is delivered, beside it the invented questionnaires in place of ours.
 * @param readable leaves the names of functions as they are, for a profile
 * @returns the folder to serve
 */
export async function buildApp(sizes: readonly Size[], readable: boolean): Promise<string> {
  const site = join(CACHE, 'bench-peers/app')
  rmSync(site, { recursive: true, force: true })
  if (readable) await buildReadable(site)
  else {
    await build()
    cpSync(DIST, site, { recursive: true })
  }
  const files = sizes.map((size) => {
    const questionnaire = synthetic(size)
    const file = `${questionnaire.id}/${VERSION}.json`
    mkdirSync(join(site, 'questionnaires', questionnaire.id), { recursive: true })
    writeFileSync(join(site, 'questionnaires', file), JSON.stringify(itCheck(questionnaire)))
    return { file }
  })
  writeFileSync(join(site, 'questionnaires/index.json'), JSON.stringify({ questionnaires: files }))
  return site
}

async function buildReadable(site: string): Promise<void> {
  const args = ['build', '--logLevel', 'error', '--minify', 'false', '--outDir', site]
  if ((await runPackage('vite/bin/vite.js', args, { stdoutTo: 'stderr' })) !== 0)
    throw new Error('the app could not be built')
}
