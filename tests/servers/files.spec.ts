import { expect, test } from '@playwright/test'
import { DIST } from '../../src/dev/paths.mjs'
import { SECURITY_HEADERS } from '../../src/dev/securityHeaders.mjs'
import { openSite } from '../../src/dev/site.mjs'
import { builtFiles } from '../browser/support/builtFiles.ts'
import type { Served } from '../browser/support/wholeWay.ts'
import { PLACES, SERVER_NAMES, serve } from './served.ts'

/** What each server answers, file by file, beside what the server of the other tests answers: that one was tested with everything. */

const files = [...builtFiles()]
const tested = openSite(DIST)

/** Bytes; below it a server may find that packing does not pay. */
const WORTH_PACKING = 500

for (const name of SERVER_NAMES) {
  for (const place of PLACES) {
    test.describe(`${name} with the app at ${place}`, () => {
      let served: Served
      test.beforeAll(async () => {
        served = await serve(name, place)
      })
      test.afterAll(() => served.close())

      test('gives every file as it is, with its type, the security headers, how long to keep it, and packed', async () => {
        expect(files.length).toBeGreaterThan(100)
        for (const [path, bytes] of files) {
          const response = await fetch(served.address + path, { headers: { 'accept-encoding': 'gzip' } })
          const expected = tested(`/${path}`)
          if (typeof expected === 'string') throw new Error(`${path} is ${expected}`)
          const { encoding } = expected.encoded('gzip')
          const packed = response.headers.get('content-encoding') ?? undefined
          expect(
            {
              status: response.status,
              type: response.headers.get('content-type'),
              caching: response.headers.get('cache-control'),
              packed,
              security: securityOf(response),
            },
            path,
          ).toEqual({
            status: 200,
            type: expected.type,
            caching: expected.cacheControl,
            packed: bytes.length < WORTH_PACKING ? packed : encoding['content-encoding'],
            security: SECURITY_HEADERS,
          })
          expect(Buffer.from(await response.arrayBuffer()).equals(bytes), path).toBe(true)
        }
      })

      test('opens by the name of its folder, and has a file packed only for those who can unpack it', async () => {
        const page = files.find(([path]) => path === 'index.html')?.[1]
        const plain = await fetch(served.address, { headers: { 'accept-encoding': 'identity' } })
        expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(plain.headers.get('cache-control')).toBe('no-cache')
        expect(plain.headers.get('content-encoding')).toBeNull()
        expect(Buffer.from(await plain.arrayBuffer())).toEqual(page)
        if (place === '/') return
        // without the slash the page would look for its files beside its folder
        const short = await fetch(served.address.slice(0, -1), { redirect: 'manual' })
        expect([short.status, new URL(short.headers.get('location') ?? '', short.url).href]).toEqual([
          301,
          served.address,
        ])
      })

      test('says of a file that it has not changed', async () => {
        const script = files.find(([path]) => /^assets\/index-.*\.js$/.test(path))?.[0] ?? ''
        for (const path of ['index.html', script]) {
          for (const encoding of ['gzip', 'identity']) {
            const first = await fetch(served.address + path, { headers: { 'accept-encoding': encoding } })
            const again = await fetch(served.address + path, {
              headers: { 'accept-encoding': encoding, 'if-none-match': first.headers.get('etag') ?? '' },
            })
            expect(again.status, `${path} ${encoding}`).toBe(304)
            expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
          }
        }
      })

      test('has nothing else: no list of a folder, no page in place of a missing file, nothing to be remembered of it', async () => {
        for (const path of [
          'nothing',
          'assets/index-00000000.js',
          'fragen/KONTEN',
          '.htaccess',
          'assets/',
          'help/',
          'icons/',
        ]) {
          const response = await fetch(served.address + path)
          expect([403, 404], path).toContain(response.status)
          expect(response.headers.get('cache-control') ?? 'no-store', path).toBe('no-store')
          expect(securityOf(response), path).toEqual(SECURITY_HEADERS)
          expect(await response.text()).not.toMatch(/IT-Check|\.webp|\.js/)
        }
      })
    })
  }
}

function securityOf(response: Response): Record<string, string | null> {
  return Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, response.headers.get(name)]))
}
