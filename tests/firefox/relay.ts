import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** What Playwright is told and Firefox must hear in another way. */
export type Answer = (params: Params, ask: Ask) => Promise<object>
export type Ask = (method: string, params: object) => Promise<Record<string, unknown>>
export type Params = Record<string, unknown>

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: Record<string, unknown>
}

/**
 * Stands between Playwright and a Firefox that lacks some of the WebDriver BiDi that this Playwright speaks. Everything passes through
 * as it is, both ways, save the commands named in `answers`: those are answered here, and may ask Firefox for something of their own.
 */
export class Relay {
  private constructor(
    private readonly server: WebSocketServer,
    readonly port: number,
  ) {}

  static async open(answers: Readonly<Record<string, Answer>>): Promise<Relay> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await new Promise<void>((resolve) => server.once('listening', resolve))
    server.on('connection', (playwright, { url = '' }) => connect(playwright, targetOf(url), answers))
    return new Relay(server, (server.address() as AddressInfo).port)
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      for (const client of this.server.clients) client.terminate()
      this.server.close(() => resolve())
    })
  }
}

/** '/5000/session' → 'ws://127.0.0.1:5000/session', see `start.mjs` */
function targetOf(path: string): string {
  const [, port, rest] = /^\/(\d+)(\/.*)$/.exec(path) ?? []
  return `ws://127.0.0.1:${port}${rest}`
}

/** Beyond any number that Playwright counts to. */
const FIRST_OWN_ID = 2 ** 52

function connect(playwright: WebSocket, target: string, answers: Readonly<Record<string, Answer>>): void {
  const firefox = new WebSocket(target, { perMessageDeflate: false })
  const opened = new Promise<void>((resolve) => firefox.once('open', resolve))
  const asked = new Map<number, (result: Record<string, unknown>) => void>()
  let nextId = FIRST_OWN_ID
  const send = (text: string) => void opened.then(() => firefox.send(text))
  const ask: Ask = (method, params) =>
    new Promise((resolve) => {
      const id = nextId++
      asked.set(id, resolve)
      send(JSON.stringify({ id, method, params }))
    })

  playwright.on('message', (data) => {
    const text = String(data)
    const { id, method = '', params = {} } = JSON.parse(text) as Message
    const answer = answers[method]
    if (!answer) return send(text)
    answer(params, ask).then(
      (result) => playwright.send(JSON.stringify({ type: 'success', id, result })),
      (error) =>
        playwright.send(JSON.stringify({ type: 'error', id, error: 'unknown error', message: String(error), stacktrace: '' })),
    )
  })
  firefox.on('message', (data) => {
    const text = String(data)
    const { id = 0, result } = JSON.parse(text) as Message
    const resolve = asked.get(id)
    if (!resolve) return playwright.send(text)
    asked.delete(id)
    resolve(result ?? {})
  })
  firefox.on('error', () => playwright.close())
  firefox.on('close', () => playwright.close())
  playwright.on('close', () => firefox.close())
}
