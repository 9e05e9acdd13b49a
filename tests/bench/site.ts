import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST } from '../../src/dev/paths.mjs'
import { startServer } from '../../src/dev/server.mjs'

/** App and floor behind one origin, so that they share database, style sheets and server. */
export interface Site {
  /** holds the built app, the floor and the browser's profile */
  readonly directory: string
  readonly origin: string
  /** Gives the floor the style sheets that the app's page uses. @param hrefs absolute addresses */
  readonly styleFloor: (hrefs: readonly string[]) => void
  readonly close: () => Promise<void>
}

const FLOOR = fileURLToPath(new URL('floor', import.meta.url))
const PLACE = '<!-- style sheets of the app -->'

export async function openSite(): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'it-check-bench-'))
  const served = join(directory, 'site')
  cpSync(DIST, served, { recursive: true })
  cpSync(FLOOR, join(served, 'floor'), { recursive: true })
  const server = await startServer(served)
  return {
    directory,
    origin: server.origin,
    styleFloor: (hrefs) => {
      const links = hrefs.map((href) => `<link rel="stylesheet" href="..${new URL(href).pathname}" />`)
      const page = readFileSync(join(FLOOR, 'index.html'), 'utf8').replace(PLACE, links.join('\n    '))
      writeFileSync(join(served, 'floor/index.html'), page)
    },
    close: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
