/// <reference lib="webworker" />
import { ANSWER_WITHIN_MS, type FromPage, type FromWorker } from './takeOver.ts'

declare const self: ServiceWorkerGlobalScope

/** Written by the build (`src/dev/serviceWorkerPlugin.ts`). */
declare const BUILD: import('../dev/serviceWorkerPlugin.ts').Build

const { name, files } = BUILD
const PREFIX = 'it-check-'
const CACHE = PREFIX + name
const SCOPE = new URL(self.registration.scope)
const START = SCOPE.pathname
const PATHS = new Set(files.map(({ path }) => new URL(path, SCOPE).pathname))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const path = pathInCache(event.request)
  if (path !== null) event.respondWith(fromCache(path, event.request))
})
self.addEventListener('message', (event) => {
  if ((event.data as FromPage | null)?.kind === 'take-over') event.waitUntil(takeOver(event.ports[0]))
})

/**
 * The checksums make the cache exactly one build: while a new version is being copied to the server, old and new files lie side by side there,
 * and one that does not fit lets the installation fail, to be tried again later.
 */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(
    files.map(({ path, integrity }) => new Request(new URL(path, SCOPE), { integrity, cache: 'no-cache' })),
  )
}

async function activate(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
  await self.clients.claim()
}

/** `null` = not ours to answer: the browser asks the server, under the page's own policy. Questionnaires always go there (network first). */
function pathInCache({ method, url, mode }: Request): string | null {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== SCOPE.origin) return null
  if (mode === 'navigate' && isApp(pathname)) return START
  return PATHS.has(pathname) ? pathname : null
}

/** Not a licence text or a questionnaire that somebody has opened in a tab of its own. */
function isApp(pathname: string): boolean {
  return pathname === START || pathname === `${START}index.html`
}

/** A browser short of space may have emptied the cache; then the server is asked. */
async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(path)) ?? fetch(request)
}

/** A waiting worker becomes the active one only when no tab has unsaved work; every tab then reloads (`registerServiceWorker.ts`). */
async function takeOver(caller: MessagePort | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const tabs = windows.filter(({ url }) => isApp(new URL(url).pathname))
  const free = (await Promise.all(tabs.map(nothingWaits))).every(Boolean)
  const answer: FromWorker = { kind: free ? 'taking-over' : 'busy' }
  caller?.postMessage(answer)
  if (free) await self.skipWaiting()
}

/** A tab that does not answer counts as busy: better an old version than a lost answer. */
function nothingWaits(tab: WindowClient): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    setTimeout(() => resolve(false), ANSWER_WITHIN_MS)
    tab.postMessage({ kind: 'nothing-waiting?' } satisfies FromWorker, [port2])
  })
}
