/**
 * The bytes of a file that lies beside this app; `null` when it cannot be had now. The only request of the pages, so that one
 * look shows that nothing leaves the origin.
 * @throws TypeError when the address lies in another origin: a bug
 */
export async function fetchOwn(
  path: string | URL,
  options: Pick<RequestInit, 'cache' | 'signal'> = {},
): Promise<Uint8Array | null> {
  const url = new URL(path, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`Not a file of this app: ${url}`)
  try {
    const response = await fetch(url, options)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}
