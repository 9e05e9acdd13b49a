import { embeddedFile } from './embedded.ts'

/**
 * The bytes of a file that lies beside this app; `null` when it cannot be had now. The only request of the pages, so that one
 * look shows that nothing leaves the origin. In the app as a single file they stand in the page.
 * @throws TypeError when the address lies in another origin: a bug
 */
export async function fetchOwn(
  path: string | URL,
  options: Pick<RequestInit, 'cache' | 'signal'> = {},
): Promise<Uint8Array | null> {
  const url = new URL(path, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`Not a file of this app: ${url}`)
  const embedded = embeddedFile(url.href.slice(new URL('.', document.baseURI).href.length))
  if (embedded !== null) return unpacked(embedded)
  try {
    const response = await fetch(url, options)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}

/** @param packed gzip, in base64 */
async function unpacked(packed: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
