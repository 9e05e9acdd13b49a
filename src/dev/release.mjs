import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from './build.mjs'
import { checkNode } from './checkNode.mjs'
import { installIfNeeded } from './install.mjs'
import { DIST, ROOT } from './paths.mjs'

/** npm run release: the built app as one ZIP with its checksum. Whoever builds the same commit gets the same bytes and can compare. */
checkNode()
await installIfNeeded()
await build()
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const name = `it-check-${version}`
const zip = await pack(DIST, name)
const checksum = createHash('sha256').update(zip).digest('hex')
const folder = join(ROOT, 'release')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, `${name}.zip`), zip)
// the form that `sha256sum --check` reads
writeFileSync(join(folder, `${name}.zip.sha256`), `${checksum}  ${name}.zip\n`)
console.log(`release/${name}.zip\nSHA-256 ${checksum}`)

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
