/** Some browsers read the object URL only after the click has returned; a minute is enough for the slowest disk. */
const KEEP_MS = 60_000

/**
 * Hands bytes to the browser, which puts them into the download folder or asks. It tells nobody whether it did: what may be
 * claimed afterwards is what `rereadItcheck` compared, and that the browser was given the file.
 * @param bytes of the file, or its pieces in their order
 * @param type media type, 'application/pdf'
 */
export function download(
  bytes: Uint8Array<ArrayBuffer> | readonly Uint8Array<ArrayBuffer>[],
  name: string,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob(Array.isArray(bytes) ? bytes : [bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
}
