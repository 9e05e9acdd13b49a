import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST, ROOT } from '../../src/dev/paths.mjs'
import { SECURITY_HEADERS } from '../../src/dev/securityHeaders.mjs'
import { openSite } from '../../src/dev/site.mjs'
import { builtFiles } from './support/builtFiles.ts'
import { expect, test } from './support/test.ts'

/** IIS runs on Windows only, so its file is not tried but read, by the browser's XML parser. */

interface Entry {
  /** names of the elements around it and its own: 'system.webServer/staticContent/mimeMap', those of a location below its path */
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Attribute by which IIS knows an entry of a collection; a second entry with the same one is an error for the whole folder. */
const KEYS: Readonly<Record<string, string>> = { mimeMap: 'fileExtension', add: 'name' }

test('web.config knows every kind of file that the app has, as the tested server does', async ({ page }) => {
  const entries = await entriesIn(page)
  const types = new Map(
    entries
      .filter(({ path }) => path.endsWith('/mimeMap'))
      .map(({ attributes: a }) => [a['fileExtension'], a['mimeType']]),
  )
  const tested = openSite(DIST)
  for (const path of builtFiles().keys()) {
    const file = tested(`/${path}`)
    if (typeof file === 'string') throw new Error(`${path} is ${file}`)
    const type = types.get(extname(path))
    expect(type?.split(';')[0], path).toBe(file.type.split(';')[0])
    // plain text has no other way to say how its letters are written
    if (/\.(md|txt)$/.test(path)) expect(type).toBe(file.type)
  }
})

test('web.config gives every answer the headers of the tested server, and nothing to be listed or made up', async ({
  page,
}) => {
  const entries = await entriesIn(page)
  const of = (end: string) => entries.filter(({ path }) => path.endsWith(end)).map(({ attributes }) => attributes)
  expect(Object.fromEntries(of('customHeaders/add').map(({ name, value }) => [name, value]))).toEqual(SECURITY_HEADERS)
  expect(of('/directoryBrowse')).toEqual([{ enabled: 'false' }])
  expect(of('defaultDocument/files/add')).toEqual([{ value: 'index.html' }])
  expect(of('httpErrors/remove')).toEqual([{ statusCode: '404', subStatusCode: '-1' }])
  expect(of('/urlCompression')).toEqual([{ doStaticCompression: 'true' }])
})

test('web.config keeps for ever what has a checksum in its name, and has everything else asked for again', async ({
  page,
}) => {
  const caches = (await entriesIn(page)).filter(({ path }) => path.endsWith('/clientCache'))
  expect(caches).toEqual([
    { path: 'system.webServer/staticContent/clientCache', attributes: { cacheControlMode: 'DisableCache' } },
    {
      path: 'location assets/system.webServer/staticContent/clientCache',
      attributes: {
        cacheControlMode: 'UseMaxAge',
        cacheControlMaxAge: '365.00:00:00',
        cacheControlCustom: 'public, immutable',
      },
    },
  ])
})

test('web.config has no entry twice, nor a second time what a site above has: each is taken out before', async ({
  page,
}) => {
  const entries = await entriesIn(page)
  const keyed = entries.flatMap(({ path, attributes }, at) => {
    const key = KEYS[path.slice(path.lastIndexOf('/') + 1)] ?? ''
    return attributes[key] === undefined ? [] : [{ at, key, id: attributes[key], path }]
  })
  expect(keyed.length).toBeGreaterThan(15)
  expect(new Set(keyed.map(({ path, id }) => `${path} ${id}`)).size).toBe(keyed.length)
  for (const { at, key, id, path } of keyed) {
    const before = entries[at - 1]
    expect(before, `${path} ${id}`).toEqual({ path: path.replace(/[^/]+$/, 'remove'), attributes: { [key]: id } })
  }
})

/** Every element of the file, in its order. */
async function entriesIn(page: Page): Promise<Entry[]> {
  const text = readFileSync(join(ROOT, 'deploy/web.config'), 'utf8')
  return page.evaluate((xml) => {
    const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
    const wrong = documentElement.querySelector('parsererror')
    if (wrong) throw new Error(wrong.textContent ?? '')
    const found: Entry[] = []
    const walk = (element: Element, above: string) => {
      for (const child of element.children) {
        const attributes = Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value]))
        const name = child.localName === 'location' ? `location ${attributes['path']}` : child.localName
        const path = above === '' ? name : `${above}/${name}`
        found.push({ path, attributes })
        walk(child, path)
      }
    }
    walk(documentElement, '')
    return found
  }, text)
}
