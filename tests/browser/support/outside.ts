import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Everything beyond this computer, as a proxy that lets nothing through and remembers what was asked for. */
export interface Outside {
  /** makes a Chromium send here whatever does not go to this computer: page, workers, service worker, beacons, sockets alike */
  readonly args: readonly string[]
  readonly port: number
  /** 'GET http://host/path', or 'CONNECT host:443' for encrypted connections */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

/** @param ofTheBrowser requests that the browser makes for itself, which are no leak of the app */
export async function openOutside(ofTheBrowser?: RegExp): Promise<Outside> {
  const requests: string[] = []
  const note = ({ method, url }: IncomingMessage) => {
    const request = `${method} ${url}`
    if (!ofTheBrowser?.test(request)) requests.push(request)
  }
  const server = createServer((request, response) => {
    note(request)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    args: [`--proxy-server=127.0.0.1:${port}`],
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
