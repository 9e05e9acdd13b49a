import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../src/dev/command.mjs'

/*
 * LHC-Forms comes as prebuilt files. Its package names all of Angular as dependencies, none of which a page needs, so the package alone
 * is fetched and compared with the sum that npm gives for it.
 */
const PACKAGE = 'lforms'
const VERSION = '40.1.3'
const SUM = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='
/** FHIR R4 alone, and not every version of FHIR. */
const FILES = [
  'webcomponent/styles.css',
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/runtime.js',
  'webcomponent/polyfills.js',
  'webcomponent/main.js',
  'webcomponent/magnifying_glass.png',
  'webcomponent/down_arrow_gray_10_10.png',
  'fhir/R4/lformsFHIR.min.js',
]

/** @param kept folder that the package stays in for the next time */
export async function copyLforms(kept: string, to: string): Promise<void> {
  mkdirSync(kept, { recursive: true })
  const name = `${PACKAGE}-${VERSION}.tgz`
  const archive = join(kept, name)
  if (!existsSync(archive)) await demand('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], kept)
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (sum !== SUM) throw new Error(`${name} is not the package that was looked at: ${sum}`)
  await demand('tar', ['-xzf', name], kept)
  for (const file of FILES) cpSync(join(kept, 'package/dist/lforms', file), join(to, file))
}

async function demand(program: string, args: readonly string[], cwd: string): Promise<void> {
  const code = await run(program, args, { cwd, stdoutTo: 'stderr' })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
}
