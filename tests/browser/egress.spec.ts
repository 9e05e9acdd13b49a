import { ALLOWED_BUILT } from '../egress/allowedBuilt.ts'
import { census } from '../egress/census.ts'
import { waysOutOfManifest, waysOutOfMarkup, waysOutOfStyle } from '../egress/markup.ts'
import { builtFiles } from './support/builtFiles.ts'
import { expect, test } from './support/test.ts'

const files = new Map([...builtFiles()].map(([name, bytes]) => [name, bytes.toString()]))
const named = (pattern: RegExp) => new Map([...files].filter(([name]) => pattern.test(name)))

/** A worker is bound by the policy of its own response alone. */
const placeOf = (name: string) => (/\.worker\b|^sw\.js$/.test(name) ? 'workers' : 'pages')

test('nothing that was built, packages of others included, has a way out that is not on the list', () => {
  const scripts = named(/\.m?js$/)
  expect(scripts.size).toBeGreaterThan(50)
  expect(census(scripts, placeOf, ALLOWED_BUILT)).toEqual([])
})

test('a way out that a package gains is found, in a page and in a worker', () => {
  for (const [file, place] of [
    ['assets/shared-x.js', 'pages'],
    ['assets/drawPdf.worker-x.js', 'workers'],
  ] as const) {
    const found = census(new Map([[file, 'var a=navigator;a.sendBeacon("/x",b)']]), placeOf, [])
    expect(found).toContain(`${place}: .sendBeacon stands 1 times, not 0 (${file}:1)`)
  }
})

test('no built page, style, picture or manifest names a foreign address or asks for anything beforehand', () => {
  const foreign = [
    ...[...named(/\.(html|svg)$/).values()].flatMap(waysOutOfMarkup),
    ...[...named(/\.css$/).values()].flatMap(waysOutOfStyle),
    ...[...named(/\.webmanifest$/).values()].flatMap(waysOutOfManifest),
  ]
  expect(foreign).toEqual([])
})
