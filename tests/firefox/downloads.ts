import { copyFile, mkdir, mkdtemp, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BrowserContext, Download } from '@playwright/test'
import type { Dialect, Params } from './relay.ts'

/**
 * Playwright knows a download by an id that this Firefox does not give to one that a page makes of its own data. And where a file with its
 * name is there already Firefox takes another name, of which Playwright does not hear: such a download fails instead of being taken for
 * the earlier one. `keepDownloadsApart` sees to it that there is none.
 */
export function downloadsWithId(): Dialect {
  const idsByAddress = new Map<unknown, string>()
  let count = 0
  return {
    events: {
      'browsingContext.downloadWillBegin': (params) => {
        const id = `relay-${++count}`
        idsByAddress.set(params['url'], id)
        return { ...params, download: id }
      },
      'browsingContext.downloadEnd': (params) => ({
        ...params,
        download: idsByAddress.get(params['url']),
        status: tookAnotherName(params) ? 'canceled' : params['status'],
      }),
    },
  }
}

/** 'Bericht(1).pdf' */
function tookAnotherName({ filepath }: Params): boolean {
  return typeof filepath === 'string' && /\(\d+\)(\.[a-z.]+)?$/.test(basename(filepath))
}

/** Moves each file that arrived into a folder of its own, so that the next one can have the same name. */
export function keepDownloadsApart(context: BrowserContext): void {
  context.on('page', (page) => page.on('download', moveOnArrival))
}

function moveOnArrival(download: Download): void {
  const moved = download.path().then(async (path) => {
    const kept = join(await mkdtemp(join(dirname(path), 'arrived-')), download.suggestedFilename())
    await rename(path, kept)
    return kept
  })
  // whoever wants the file hears of it
  moved.catch(() => undefined)
  download.path = () => moved
  download.saveAs = async (target) => {
    await mkdir(dirname(target), { recursive: true })
    await copyFile(await moved, target)
  }
}
