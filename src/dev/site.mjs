import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
})

/** png, webp and woff2 are compressed already */
const COMPRESSIBLE = /\.(css|html|js|json|md|mjs|svg|ttf|txt|wasm|webmanifest)$/

/** Vite writes the hash of the content into the names below assets/, so these may be kept for ever; the app may lie in a folder of its own. */
const HASHED = /\/assets\//

/**
 * @typedef {object} File
 * @property {string} type
 * @property {string} etag weak, because the compressed forms share it
 * @property {string} cacheControl
 * @property {(accepted: string) => { body: Buffer, encoding: Record<string, string> }} encoded takes the request's Accept-Encoding
 * @typedef {(url: string) => File | 'missing' | 'malformed'} Find
 */

/**
 * Finds the files of a folder by request address, and nothing outside of it. Read files stay in memory until they change on disk.
 * @param {string} directory
 * @returns {Find}
 */
export function openSite(directory) {
  const root = realpathSync(directory)
  const kept = /** @type {Map<string, { stamp: string, file: File }>} */ (new Map())
  return (url) => {
    const path = pathOf(url)
    if (path === null) return 'malformed'
    const found = statInside(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!found) return 'missing'
    const known = kept.get(found.location)
    if (known?.stamp === found.stamp) return known.file
    const file = readFile(found.location, path)
    kept.set(found.location, { stamp: found.stamp, file })
    return file
  }
}

/**
 * '/a%20b.json?x' → '/a b.json'; `null` for what is no address of a file (broken escapes, NUL, backslashes, '..').
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    const whole = path.startsWith('/') && !path.includes('\0') && !path.includes('\\')
    return whole && !path.split('/').includes('..') ? path : null
  } catch {
    return null
  }
}

/**
 * The real path decides, so that a symbolic link does not lead out either.
 * @param {string} root
 * @param {string} path
 */
function statInside(root, path) {
  try {
    const location = realpathSync(join(root, path))
    const { mtimeMs, size, ino } = statSync(location)
    const inside = location.startsWith(root + sep) && statSync(location).isFile()
    return inside ? { location, stamp: `${mtimeMs} ${size} ${ino}` } : null
  } catch {
    return null
  }
}

/**
 * @param {string} location
 * @param {string} path
 * @returns {File}
 */
function readFile(location, path) {
  const body = readFileSync(location)
  const kept = /** @type {Map<string, Buffer>} */ (new Map())
  return {
    type: TYPES[extname(location)] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
    cacheControl: HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    encoded: (accepted) => {
      const encoding = COMPRESSIBLE.test(location) ? chooseEncoding(accepted) : null
      if (encoding === null) return { body, encoding: {} }
      const small = kept.get(encoding) ?? compress(body, encoding)
      kept.set(encoding, small)
      return { body: small, encoding: { 'content-encoding': encoding } }
    },
  }
}

/**
 * @param {string} accepted
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(accepted) {
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, weight]) => !/^\s*q=0(\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name)
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

/**
 * @param {Buffer} body
 * @param {'br' | 'gzip'} encoding
 */
function compress(body, encoding) {
  if (encoding === 'gzip') return gzipSync(body)
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
