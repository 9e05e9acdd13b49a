import type { Dialect, Wire } from './relay.ts'

/** This Firefox does not tell that going back or forward has only changed what stands after the # of the address; Playwright waits for it. */
export const historyTold: Dialect = {
  commands: {
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
