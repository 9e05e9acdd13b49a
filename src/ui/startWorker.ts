/** The part of the Trusted Types API used here; lib.dom does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('workers', {
  createScriptURL: ownOrigin,
})

/**
 * Starts a module worker of this app: `startWorker(url)` with `import url from './x.worker.ts?worker&url'`.
 * All workers start here, under the only Trusted Types policy the page allows.
 * @throws TypeError when the address lies in another origin: a bug
 */
export function startWorker(url: string): Worker {
  return new Worker(trustedScriptUrl(embeddedUrl(url) ?? url), { type: 'module' })
}

/** In the app as a single file the worker's source stands in the page. */
function embeddedUrl(url: string): string | null {
  const source = document.getElementById(`worker:${url.slice(url.lastIndexOf('/') + 1)}`)
  return source && URL.createObjectURL(new Blob([source.textContent], { type: 'text/javascript' }))
}

/** The address in the form that `Worker` and `serviceWorker.register` accept under Trusted Types. Only own scripts come through. */
export function trustedScriptUrl(url: string): string {
  const absolute = new URL(url, document.baseURI).href
  return policy ? (policy.createScriptURL(absolute) as string) : ownOrigin(absolute)
}

function ownOrigin(url: string): string {
  if (new URL(url).origin !== location.origin) throw new TypeError(`Not a script of this app: ${url}`)
  return url
}
