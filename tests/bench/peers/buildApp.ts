import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../../src/dev/build.mjs'
import { CACHE, DIST } from '../../../src/dev/paths.mjs'
import { itCheck, VERSION } from './formats/itCheck.ts'
import { type Size, synthetic } from './questionnaire.ts'

/** The app as it is delivered, beside it the invented questionnaires in place of ours. @returns the folder to serve */
export async function buildApp(sizes: readonly Size[]): Promise<string> {
  await build()
  const site = join(CACHE, 'bench-peers/app')
  rmSync(site, { recursive: true, force: true })
  cpSync(DIST, site, { recursive: true })
  const files = sizes.map((size) => {
    const questionnaire = synthetic(size)
    const file = `${questionnaire.id}/${VERSION}.json`
    mkdirSync(join(site, 'questionnaires', questionnaire.id))
    writeFileSync(join(site, 'questionnaires', file), JSON.stringify(itCheck(questionnaire)))
    return { file }
  })
  writeFileSync(join(site, 'questionnaires/index.json'), JSON.stringify({ questionnaires: files }))
  return site
}
