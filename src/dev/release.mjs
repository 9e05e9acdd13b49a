import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { installIfNeeded } from './install.mjs'
import { DIST, ROOT } from './paths.mjs'
import { bill } from './sbom.mjs'
import { singleFile } from './singleFile.mjs'

/** npm run release: the built app as one ZIP and as one HTML file, the list of what others wrote, and their checksums. Whoever builds the same commit gets the same bytes and can compare. */
checkNode()
await installIfNeeded()
await build()
const app = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const name = `it-check-${app.version}`
/** @type {Readonly<Record<string, Uint8Array>>} */
const files = {
  [`${name}.zip`]: await pack(DIST, name),
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

/**
 * Nothing in the bytes comes from clock, folder order or operating system; the date is 1980-01-01, the first a ZIP can hold.
 * @param {string} directory
 * @param {string} top folder inside the ZIP
 */
async function pack(directory, top) {
  const { zipSync } = await import('fflate')
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const entries = files.map((file) => [
    `${top}/${relative(directory, file).split(sep).join('/')}`,
    new Uint8Array(readFileSync(file)),
  ])
  entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) })
}
