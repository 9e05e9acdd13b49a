import { inBrowser } from './inBrowser.ts'
import type { Dialect, Wire } from './relay.ts'

/**
 * In Chromium each page of a test behaves as if its window were the active one. Of Firefox's windows one is active, as on a desk: whoever
 * types into another one has to turn to it first. And the Tab key goes round the page alone: a Chromium without a screen has no toolbars,
 * a Firefox has.
 */
export function focusFollowsInput(): Dialect {
  let active: unknown = null
  const turnTo = async (context: unknown, { ask }: Wire) => {
    if (active === context) return
    await ask('browsingContext.activate', { context })
    active = context
  }
  return {
    commands: {
      'browsingContext.create': async (params, wire) => {
        const created = await wire.ask('browsingContext.create', params)
        await inBrowser(wire, WITHOUT_TOOLBARS, [])
        await turnTo(created['context'], wire)
        return created
      },
      'browsingContext.activate': async ({ context }, wire) => {
        active = null
        await turnTo(context, wire)
        return {}
      },
      'input.performActions': async (params, wire) => {
        await turnTo(params['context'], wire)
        return wire.ask('input.performActions', params)
      },
    },
    events: {
      'browsingContext.contextDestroyed': (params) => {
        active = null
        return params
      },
    },
  }
}

const WITHOUT_TOOLBARS = `() => {
  for (const { document } of Services.wm.getEnumerator('navigator:browser')) {
    document.getElementById('navigator-toolbox').style.display = 'none'
  }
}`
