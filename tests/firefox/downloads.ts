import { basename } from 'node:path'
import type { Dialect, Params } from './relay.ts'

/**
 * Playwright knows a download by an id that this Firefox does not give to one that a page makes of its own data. And where a file with its
 * name is there already Firefox takes another name, of which Playwright does not hear: such a download fails instead of being taken for
 * the earlier one. Then the test has to delete that one first (`download.delete()`).
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
