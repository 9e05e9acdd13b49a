import type { Wire } from './relay.ts'

/**
 * Runs a function in the window of the browser itself, where its own code lives and whatever its developer tools can do can be done.
 * @param functionDeclaration its source, with plain words as parameters
 */
export async function inBrowser({ ask }: Wire, functionDeclaration: string, values: readonly string[]): Promise<void> {
  const { contexts } = (await ask('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string }[]
  }
  const { type, exceptionDetails } = await ask('script.callFunction', {
    functionDeclaration,
    arguments: values.map((value) => ({ type: 'string', value })),
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  })
  if (type === 'exception') throw new Error(JSON.stringify(exceptionDetails))
}
