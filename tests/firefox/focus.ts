import { inBrowser } from './inBrowser.ts'
import type { Dialect, Wire } from './relay.ts'

/**
 * In Chromium each page of a test behaves as if its window were the active one. Of Firefox's windows one is active, as on a desk: whoever
 * types into another one has to turn to it first. And the Tab key goes round the page alone: a Chromium without a screen has no toolbars,
 * a Firefox has.
 */
export function focusFollowsInput(): Dialect {
  let active: unknown = null
  /** whose turn it is, until a button of the mouse that is down there is up again: nobody turns to another window in the midst of a click */
  let turn: unknown = null
  let isDown = false
  let waiting: (() => void)[] = []
  const takeTurn = async (context: unknown) => {
    while (turn !== null && turn !== context) await new Promise<void>((resolve) => waiting.push(resolve))
    turn = context
  }
  const endTurn = () => {
    isDown = false
    turn = null
    for (const go of waiting) go()
    waiting = []
  }
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
        await takeTurn(params['context'])
        try {
          await turnTo(params['context'], wire)
          return await wire.ask('input.performActions', params)
        } finally {
          isDown = endsDown(params as unknown as Pressed, isDown)
          if (!isDown) endTurn()
        }
      },
    },
    events: {
      'browsingContext.contextDestroyed': (params) => {
        active = null
        endTurn()
        return params
      },
    },
  }
}

interface Pressed {
  readonly actions: readonly { readonly actions?: readonly { readonly type: string }[] }[]
}

function endsDown({ actions }: Pressed, before: boolean): boolean {
  const types = actions.flatMap((source) => source.actions ?? []).map(({ type }) => type)
  const last = types.findLast((type) => type === 'pointerDown' || type === 'pointerUp')
  return last === undefined ? before : last === 'pointerDown'
}

const WITHOUT_TOOLBARS = `() => {
  for (const { document } of Services.wm.getEnumerator('navigator:browser')) {
    document.getElementById('navigator-toolbox').style.display = 'none'
  }
}`
