import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

export type Params = Readonly<Record<string, unknown>>

/** What a command or an event may need while it is translated. */
export interface Wire {
  /** a command of our own to Firefox; rejects with what Firefox objects to */
  readonly ask: (method: string, params: Params) => Promise<Params>
  /** an event of our own to Playwright */
  readonly tell: (method: string, params: Params) => void
}

/** The differences between the WebDriver BiDi that Playwright speaks and the one that Firefox speaks, each in a file of its own. */
export interface Dialect {
  /** instead of passing the command on: returns its result */
  readonly commands?: Readonly<Record<string, (params: Params, wire: Wire) => Promise<Params>>>
  /** what Playwright hears of the event */
  readonly events?: Readonly<Record<string, (params: Params) => Params>>
}

interface Message {
  readonly id?: number | null
  readonly type?: string
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
}

/** Stands between Playwright and Firefox and passes on what they say, both ways, save what a dialect translates. */
export class Relay {
  private constructor(
    private readonly server: WebSocketServer,
    readonly port: number,
  ) {}

  static async open(dialects: readonly Dialect[]): Promise<Relay> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await new Promise<void>((resolve) => server.once('listening', resolve))
    server.on('connection', (playwright, { url = '' }) => connect(playwright, targetOf(url), dialects))
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

function connect(playwright: WebSocket, target: string, dialects: readonly Dialect[]): void {
  const commands = Object.assign({}, ...dialects.map((dialect) => dialect.commands)) as Required<Dialect>['commands']
  const listeners = dialects.map(({ events = {} }) => events)
  const firefox = new WebSocket(target, { perMessageDeflate: false })
  const opened = new Promise<void>((resolve) => firefox.once('open', resolve))
  const asked = new Map<number, (answer: Message) => void>()
  let nextId = FIRST_OWN_ID
  const toFirefox = (text: string) => void opened.then(() => firefox.send(text))
  const toPlaywright = (message: object) => playwright.send(JSON.stringify(message))
  const wire: Wire = {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = nextId++
        asked.set(id, (answer) => (answer.type === 'success' ? resolve(answer.result ?? {}) : reject(answer)))
        toFirefox(JSON.stringify({ id, method, params }))
      }),
    tell: (method, params) => toPlaywright({ type: 'event', method, params }),
  }

  playwright.on('message', (data) => {
    const { id, method = '', params = {} } = JSON.parse(String(data)) as Message
    const translated = commands[method]
    if (!translated) return toFirefox(String(data))
    translated(params, wire).then(
      (result) => toPlaywright({ type: 'success', id, result }),
      (objection) => toPlaywright({ ...refusal(objection), id }),
    )
  })
  firefox.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    const { id, method = '', params = {} } = message
    const answered = typeof id === 'number' ? asked.get(id) : undefined
    if (answered) {
      asked.delete(id ?? 0)
      return answered(message)
    }
    const heard = listeners.flatMap((events) => events[method] ?? [])
    if (heard.length === 0) return playwright.send(String(data))
    toPlaywright({ ...message, params: heard.reduce((told, translate) => translate(told), params) })
  })
  firefox.on('error', () => playwright.close())
  firefox.on('close', () => playwright.close())
  playwright.on('close', () => firefox.close())
}

/** Firefox's own words where it was Firefox that objected. */
function refusal(objection: unknown): object {
  return objection instanceof Error
    ? { type: 'error', error: 'unknown error', message: String(objection), stacktrace: '' }
    : Object(objection)
}
