import type { Dialect } from './relay.ts'

/**
 * `fill` in a Firefox: Playwright sets the field's value from within the page, which React takes for its own doing, so that a field whose
 * value React keeps forgets what was filled in. Here the text is inserted as what a person types is.
 */
export const textAsTyped: Dialect = {
  commands: {
    'session.subscribe': async (params, { ask }) => {
      await ask('script.addPreloadScript', { functionDeclaration: String(insertAsTyped) })
      return ask('session.subscribe', params)
    },
  },
}

/** Runs in every page before all else. */
function insertAsTyped(): void {
  const insert = (text: string) => {
    const { activeElement } = document
    // Playwright then asks the page in the frame
    if (activeElement instanceof HTMLIFrameElement) return activeElement
    document.execCommand('insertText', false, text)
    return undefined
  }
  Object.defineProperty(globalThis, '__pw_bidiInsertText', { get: () => insert, set: () => {} })
}
