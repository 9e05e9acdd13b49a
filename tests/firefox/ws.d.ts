/** As much of it as `relay.ts` needs. */
declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage } from 'node:http'
  import type { AddressInfo } from 'node:net'

  export class WebSocket extends EventEmitter {
    constructor(address: string, options?: { perMessageDeflate?: boolean; maxPayload?: number })
    send(text: string): void
    close(): void
    terminate(): void
    on(event: 'message', listener: (data: Buffer) => void): this
    on(event: 'close' | 'error' | 'open', listener: () => void): this
  }

  export class WebSocketServer extends EventEmitter {
    readonly clients: ReadonlySet<WebSocket>
    constructor(options: { host: string; port: number; maxPayload?: number })
    address(): AddressInfo | string | null
    close(done: () => void): void
    on(event: 'connection', listener: (socket: WebSocket, request: IncomingMessage) => void): this
  }
}
