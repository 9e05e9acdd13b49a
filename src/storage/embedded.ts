/**
 * In the app as a single file (`dev/singleFile.mjs`) the files that otherwise lie beside it stand in the page, packed.
 * @param path relative to the page
 * @returns gzip in base64; `null`: not there
 */
export function embeddedFile(path: string): string | null {
  return document.getElementById(`file:${path}`)?.textContent ?? null
}

/** Whether this is the app as a single file, which somebody opens from a disk or a stick. */
export function isSingleFile(): boolean {
  return embeddedFile('questionnaires/index.json') !== null
}

/**
 * For `src` of an image: in the app as a single file its bytes, elsewhere the file beside the app.
 * @param path relative to the page, of a WebP
 */
export function addressOfPicture(path: string): string {
  const base64 = document.getElementById(`picture:${path}`)?.textContent
  return base64 ? `data:image/webp;base64,${base64}` : path
}
