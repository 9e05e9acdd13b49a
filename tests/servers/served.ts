import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST, ROOT } from '../../src/dev/paths.mjs'
import type { Served } from '../browser/support/wholeWay.ts'
import { apacheFiles } from './apache.ts'
import { nginxFiles } from './nginx.ts'
import { freePort, start } from './program.ts'

const SERVERS = { nginx: nginxFiles, apache: apacheFiles } as const
export type ServerName = keyof typeof SERVERS
export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[]

/** Address of the app on its server: at the top, or in a folder beside other things. */
export const PLACES = ['/', '/it-check/'] as const
export type Place = (typeof PLACES)[number]

/** What a server is told: where everything lies, and where the app shall be. */
export interface Site {
  readonly place: Place
  readonly port: number
  /** of the server, for its own configuration and logs */
  readonly own: string
  /** what is there at '/'; the app too, when its place is '/' */
  readonly top: string
  /** the app's folder */
  readonly app: string
  /** the files that come with the app */
  readonly deploy: string
}

/** Serves the built app by such a server, with the configuration that comes with it and as little around it as the server needs. */
export async function serve(name: ServerName, place: Place): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), `it-check-${name}-`))
  // a server that root starts reads as somebody else
  chmodSync(folder, 0o755)
  const [own, top] = [join(folder, 'server'), join(folder, 'top')]
  const app = place === '/' ? top : join(folder, 'app')
  for (const each of [own, top]) mkdirSync(each)
  cpSync(DIST, app, { recursive: true })
  const site: Site = { place, port: await freePort(), own, top, app, deploy: join(ROOT, 'deploy') }
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  const { stop } = await start(SERVERS[name](site), site.port).catch((error: unknown) => {
    tidy()
    throw error
  })
  return { address: `http://127.0.0.1:${site.port}${place}`, close: () => stop().then(tidy) }
}
