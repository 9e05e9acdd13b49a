import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { installIfNeeded } from './install.mjs'
import { pack } from './pack.mjs'
import { DIST, ROOT } from './paths.mjs'
import { bill } from './sbom.mjs'
import { singleFile } from './singleFile.mjs'

/** npm run release: the built app, with what a web server has to know of it, as one ZIP and as one HTML file, the list of what others wrote, and their checksums. Whoever builds the same commit gets the same bytes and can compare. */
checkNode()
await installIfNeeded()
await build()
const app = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const name = `it-check-${app.version}`
/** @type {Readonly<Record<string, Uint8Array>>} */
const files = {
  [`${name}.zip`]: await pack({ [name]: DIST, [`${name}/deploy`]: join(ROOT, 'deploy') }),
  [`${name}.html`]: Buffer.from(await singleFile()),
  [`${name}.cdx.json`]: Buffer.from(bill(app)),
}
const folder = join(ROOT, 'release')
mkdirSync(folder, { recursive: true })
for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes)
// the form that `sha256sum --check` reads
const sums = Object.entries(files).map(
  ([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`,
)
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
console.log(`In release/, with SHA256SUMS for sha256sum --check:\n${sums.join('')}`)
