import { createServer } from 'node:http'
import { SECURITY_HEADERS } from './securityHeaders.mjs'
import { openSite } from './site.mjs'

/**
 * Serves a built app as a deployment should: deploy/ says the same in the words of other servers.
 * @param {string} directory
 * @param {object} [options]
 * @param {number} [options.port] 0 = any free port
 * @param {string} [options.host] the default keeps the app on this computer, where browsers trust it without https
 * @param {Record<string, string>} [options.headers] other security headers, for tests of a deployment that sets none
 * @param {(request: import('node:http').IncomingMessage) => void} [options.onRequest] hears of each request, for tests of what is asked for
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} rejects with the system's error when the port is taken
 */
export function startServer(directory, { port = 0, host = '127.0.0.1', headers = SECURITY_HEADERS, onRequest } = {}) {
  const find = openSite(directory)
  const server = createServer((request, response) => {
    onRequest?.(request)
    const answer = answerTo(find, request)
    response.writeHead(answer.status, { ...headers, ...answer.headers })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address())
      resolve({ origin: `http://${host}:${address.port}`, close: () => close(server) })
    })
  })
}

/** @typedef {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body?: string | Buffer }} Answer */

/**
 * @param {import('./site.mjs').Find} find
 * @param {import('node:http').IncomingMessage} request
 * @returns {Answer}
 */
function answerTo(find, { method, url = '/', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' })
  const file = find(url)
  if (file === 'malformed') return plain(400, 'This address cannot be read.')
  if (file === 'missing') return plain(404, 'There is no such file here.')
  const caching = { etag: file.etag, 'cache-control': file.cacheControl, vary: 'accept-encoding' }
  if (headers['if-none-match'] === file.etag) return { status: 304, headers: caching }
  const { body, encoding } = file.encoded(String(headers['accept-encoding'] ?? ''))
  return {
    status: 200,
    headers: { ...caching, ...encoding, 'content-type': file.type, 'content-length': body.length },
    body,
  }
}

/**
 * @param {number} status
 * @param {string} sentence
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 * @returns {Answer}
 */
function plain(status, sentence, headers = {}) {
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: `${sentence}\n`,
  }
}

/**
 * Browsers keep connections open; waiting for them would hang the end of every test run.
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
