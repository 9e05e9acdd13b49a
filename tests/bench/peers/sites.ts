import { startServer } from '../../../src/dev/server.mjs'
import { buildApp } from './buildApp.ts'
import { buildPages } from './buildPages.ts'
import type { Entry } from './entry.ts'
import type { Size } from './questionnaire.ts'

export interface Sites {
  readonly origins: Readonly<Record<Entry['site'], string>>
  readonly close: () => Promise<void>
}

/** One kind of server for both, with the same compression; the app's strict policy would keep some renderers from working. */
export async function openSites(sizes: readonly Size[], readable = false): Promise<Sites> {
  const [pages, app] = [await buildPages(sizes, readable), await buildApp(sizes, readable)]
  const servers = { pages: await startServer(pages, { headers: {} }), app: await startServer(app) }
  return {
    origins: { pages: servers.pages.origin, app: servers.app.origin },
    close: async () => {
      await Promise.all([servers.pages.close(), servers.app.close()])
    },
  }
}
