import type { Dialect, Wire } from './relay.ts'

/** This Firefox does not tell that going back or forward has only changed what stands after the # of the address; Playwright waits for it. */
export const historyTold: Dialect = {
  commands: {
    // where only what stands after the # changes, Playwright must hear of it before the answer, and Firefox tells it in either order
    'browsingContext.navigate': async (params, wire) => {
      const { context } = params
      const url = String(params['url'])
      const before = url.includes('#') ? await addressOf(context, wire) : ''
      const done = await wire.ask('browsingContext.navigate', params)
      if (before !== '' && withoutHash(before) === withoutHash(url))
        wire.tell('browsingContext.fragmentNavigated', {
          context,
          navigation: done['navigation'],
          url,
          timestamp: Date.now(),
        })
      return done
    },
    'browsingContext.traverseHistory': async (params, wire) => {
      const { context } = params
      const before = await addressOf(context, wire)
      const done = await wire.ask('browsingContext.traverseHistory', params)
      const after = await addressOf(context, wire)
      if (before !== after && withoutHash(before) === withoutHash(after))
        wire.tell('browsingContext.historyUpdated', { context, url: after, timestamp: Date.now() })
      return done
    },
  },
}

async function addressOf(context: unknown, { ask }: Wire): Promise<string> {
  const { contexts } = (await ask('browsingContext.getTree', { root: context, maxDepth: 0 })) as {
    contexts: readonly { url: string }[]
  }
  return contexts[0]?.url ?? ''
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '')
}
