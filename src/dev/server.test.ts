import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from './securityHeaders.mjs'
import { startServer } from './server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'it-check-site-'))
const dist = join(folder, 'dist')
const PAGE = '<!doctype html><title>Größe</title>'
let site: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  writeFileSync(join(dist, 'index.html'), PAGE)
  writeFileSync(join(dist, 'a b.json'), '{}')
  writeFileSync(join(dist, 'assets', 'app-Dp1m6ltR.js'), 'export {}')
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'link.txt'))
  site = await startServer(dist)
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** Sends the path as it is written: fetch() would tidy it up before. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site.origin)
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the server', () => {
  it('gives every answer the security headers, also the one that there is no such file', async () => {
    for (const path of ['/', '/assets/app-Dp1m6ltR.js', '/nothing']) {
      const { headers } = await get(path)
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(headers[name.toLowerCase()], path).toBe(value)
    }
  })

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?from=here', 'text/html; charset=utf-8', 'no-cache'],
    ['/a%20b.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/app-Dp1m6ltR.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, to be kept: %s', async (path, type, caching) => {
    const { status, headers } = await get(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching])
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/assets',
    '//secret.txt',
    '/%00',
    '/%',
    'http://other.example/index.html',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await get(path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('outside')
  })

  it('answers 304 to who has the file already', async () => {
    const { headers } = await get('/')
    const { status, body } = await get('/', { 'if-none-match': String(headers['etag']) })
    expect([status, body.length]).toEqual([304, 0])
  })

  it('sees at once that a file has changed', async () => {
    writeFileSync(join(dist, 'changing.txt'), 'before')
    expect((await get('/changing.txt')).body.toString()).toBe('before')
    writeFileSync(join(dist, 'changing.txt'), 'afterwards')
    expect((await get('/changing.txt')).body.toString()).toBe('afterwards')
  })

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('compresses for "%s" with %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await get('/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(unpack(body).toString()).toBe(PAGE)
  })

  it('refuses to be written to', async () => {
    const { status, headers } = await get('/', {}, 'POST')
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
    expect((await get('/', {}, 'HEAD')).body.length).toBe(0)
  })
})
