import { gzipSync } from 'node:zlib'
import { builtFiles, loadedAtStart } from './support/builtFiles.ts'
import { expect, test } from './support/test.ts'

/** Addresses in the built code that are names or words, never asked for. A new one is looked at before it is added here. */
const NAMES_ONLY = [
  // names of formats and vocabularies
  'www.w3.org',
  'json-schema.org',
  'purl.org',
  'schemas.openxmlformats.org',
  'ns.adobe.com',
  'www.aiim.org',
  'jspdf.default.namespaceuri',
  // in error messages, as something to read
  'react.dev',
  'redux.js.org',
  'redux-toolkit.js.org',
  'bit.ly',
  'tinyurl.com',
  // in pdf.js and the polyfills built into it: names of form formats, the source of the polyfills, addresses to try the parser with
  'www.xfa.org',
  'github.com',
  'example.com',
  'foo.bar',
  // jsPDF's output into a new window, which the report does not use
  'cdnjs.cloudflare.com',
]

const files = builtFiles()

test('the built code names no address that it could ask for something', () => {
  const found = [...files]
    .filter(([name]) => /\.(js|css|html|webmanifest|svg)$/.test(name))
    .flatMap(([name, bytes]) => hostsIn(withoutComments(bytes.toString())).map((host) => `${name}: ${host}`))
  expect(found.filter((line) => !NAMES_ONLY.some((host) => line.endsWith(`: ${host}`)))).toEqual([])
})

test('what is loaded before the first picture stays small', () => {
  const kilobytes = (parts: Buffer[]) => parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1024
  const scripts = loadedAtStart(files, '.js')
  const styles = loadedAtStart(files, '.css')
  expect([scripts.length, styles.length]).not.toContain(0)
  expect(kilobytes(scripts)).toBeLessThan(135)
  expect(kilobytes(styles)).toBeLessThan(40)
})

test('charts and PDF are not loaded at start', () => {
  const text = Buffer.concat(loadedAtStart(files, '.js')).toString()
  expect(text).not.toContain('recharts')
  expect(text).not.toContain('jsPDF')
})

test('no script imports itself by way of others: the one that runs first would find nothing in the other', () => {
  const imports = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, bytes]) => [
        name,
        [...bytes.toString().matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)].map(
          ([, other]) => `assets/${other}`,
        ),
      ]),
  )
  const reachable = (start: string) => {
    const seen = new Set(imports.get(start))
    // grows while it is walked
    for (const name of seen) for (const other of imports.get(name) ?? []) seen.add(other)
    return seen
  }
  expect([...imports.values()].flat().length).toBeGreaterThan(50)
  expect([...imports.keys()].filter((name) => reachable(name).has(name))).toEqual([])
})

test('the questionnaires lie beside the app, as the index says', () => {
  const { questionnaires } = JSON.parse(files.get('questionnaires/index.json')?.toString() ?? '')
  expect(questionnaires.length).toBeGreaterThan(0)
  for (const { file } of questionnaires) expect([...files.keys()]).toContain(`questionnaires/${file}`)
})

test('the licence comes along, and those of what is built in', () => {
  expect(files.get('LICENSE.txt')?.toString()).toContain('EUROPÄISCHE UNION PUBLIC LICENCE')
  for (const name of ['react', 'dexie', 'jspdf', 'pdfjs-dist', 'recharts', 'zod']) {
    expect(files.get('third-party-licences.txt')?.toString()).toContain(`## ${name} - `)
  }
})

function hostsIn(code: string): string[] {
  return [...code.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host]) => host ?? '')
}

/** Notices of authors and sources, which the bundler keeps. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '')
}
