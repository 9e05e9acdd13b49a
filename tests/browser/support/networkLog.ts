import { readFileSync } from 'node:fs'

/** What Chromium writes with `--log-net-log`, as far as it is read here. */
interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[]
}

export interface Reached {
  /** '127.0.0.1:8080': where connections were opened to, or datagrams sent */
  readonly addresses: ReadonlySet<string>
  /** names that were looked up, in whatever way; those of the browser's maker, which it asks for by itself, are left out */
  readonly names: ReadonlySet<string>
}

const MAKER = /(^|\.)(google|googleapis|gstatic)\.com$/

/** Every place that a browser's network stack turned to, from its own log: below any proxy, WebRTC and looking up names included. */
export function reached(file: string): Reached {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetworkLog
  const { logEventTypes: types } = constants
  const of = (type: string, field: string) =>
    events
      .filter((event) => event.type === types[type])
      .map(({ params }) => params?.[field])
      .filter((value) => typeof value === 'string')
  const names = [
    ...of('HOST_RESOLVER_MANAGER_REQUEST', 'host').map((host) => host.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '')),
    ...of('DNS_TRANSACTION', 'hostname').map((name) => name.replace(/\.$/, '')),
  ]
  return {
    addresses: new Set([...of('TCP_CONNECT_ATTEMPT', 'address'), ...of('UDP_BYTES_SENT', 'address')]),
    names: new Set(names.filter((name) => !MAKER.test(name))),
  }
}
