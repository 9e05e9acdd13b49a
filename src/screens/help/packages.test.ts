import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PACKAGES } from './packages.ts'

interface LockEntry {
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

/** Development tools of which a part is built in: the fonts. */
const BUILT_IN = ['@expo-google-fonts/fira-sans']

test('the list of licences names every package that the app is built from, with its licence', () => {
  const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  const shipped = Object.entries(lock.packages).flatMap(([path, { license, dev, optional }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    if (name === '' || name.startsWith('@types/')) return []
    if ((dev || optional) && !BUILT_IN.includes(name)) return []
    return [{ name, licence: license }]
  })
  // some come in two versions
  const named = [...new Map(shipped.map((entry) => [`${entry.name} ${entry.licence}`, entry])).values()]
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(PACKAGES.toSorted(byName)).toEqual(named.toSorted(byName))
})
