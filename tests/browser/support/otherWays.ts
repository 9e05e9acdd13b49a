import type { IncomingMessage } from 'node:http'

/** Runs in every page before the app does. Connections that no proxy hears of are told as a complaint of the browser. */
export function complainAboutOtherWays(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'] as const) {
    const original = (globalThis as Record<string, unknown>)[name]
    if (typeof original !== 'function') continue
    const watched = new Proxy(original, {
      construct(target, args, newTarget) {
        console.error(`${name} was made`)
        return Reflect.construct(target, args, newTarget)
      },
    })
    Object.defineProperty(globalThis, name, { value: watched, configurable: true, writable: true })
  }
}

/** A request for a file names the file and nothing else: whatever more it has could be data. */
export function whatItCarries({ method, url = '', headers }: IncomingMessage): string[] {
  const plain = (method === 'GET' || method === 'HEAD') && !url.includes('?') && !('content-length' in headers)
  return plain && headers.cookie === undefined ? [] : [`${method} ${url}`]
}
