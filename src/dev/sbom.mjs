import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/** @typedef {{ name?: string, version: string, license?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * What of others is in the app, as a CycloneDX 1.6 list: the packages that package-lock.json pins for it, with licence and checksum. Read from that
 * file alone, so whoever has the same commit gets the same bytes. (`npm sbom` leaves out what a development tool needs too: zod.)
 * @param {{ name: string, version: string, license: string }} app
 * @returns {string} JSON
 */
export function bill({ name, version, license }) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': `${name}@${version}`,
          name,
          version,
          licenses: [{ license: { id: license } }],
          purl: purlOf(name, version),
        },
      },
      components: componentsIn(packages),
    },
    null,
    2,
  )}\n`
}

/**
 * Each package and version once, by name. Optional ones are left out: they are for Node, and the app runs in a browser.
 * @param {Readonly<Record<string, LockedPackage>>} packages by path, as in package-lock.json
 */
export function componentsIn(packages) {
  const shipped = Object.entries(packages).flatMap(([path, one]) =>
    path === '' || one.dev || one.optional || one.devOptional ? [] : componentOf(nameAt(path), one),
  )
  return [...new Map(shipped.map((one) => [one['bom-ref'], one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
}

/**
 * @param {string} name
 * @param {LockedPackage} locked
 */
function componentOf(name, { version, license, integrity }) {
  const [algorithm, base64] = integrity?.split('-') ?? []
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    ...(algorithm === 'sha512' &&
      base64 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] }),
    // one licence has an id, several of them are an expression
    ...(license && { licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }] }),
    purl: purlOf(name, version),
  }
}

/**
 * 'node_modules/a/node_modules/@b/c' → '@b/c'
 * @param {string} path
 */
function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/**
 * @param {string} name
 * @param {string} version
 */
function purlOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
