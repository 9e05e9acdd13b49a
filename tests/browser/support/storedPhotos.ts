import type { Page } from '@playwright/test'

/** A photo as the browser's database holds it. */
export interface StoredPhotoBytes {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** RGB at places given as shares of width and height */
  readonly colours: readonly (readonly number[])[]
}

/** All rows of `attachments`, decoded by the browser where they are images, in the order of their SHA-256. */
export async function storedPhotos(
  page: Page,
  places: readonly (readonly [x: number, y: number])[] = [],
): Promise<StoredPhotoBytes[]> {
  const rows = await page.evaluate(async (at) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('it-check')
      request.onsuccess = () => resolve(request.result)
    })
    const all = await new Promise<{ body: { bytes: Uint8Array<ArrayBuffer> } }[]>((resolve) => {
      const request = opened.transaction('attachments').objectStore('attachments').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    opened.close()
    return Promise.all(
      all.map(async ({ body: { bytes } }) => {
        const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
        const picture = await createImageBitmap(new Blob([bytes])).catch(() => null)
        if (!picture) return { base64: btoa(text), width: 0, height: 0, colours: [] }
        const { width, height } = picture
        const context = new OffscreenCanvas(width, height).getContext('2d')
        context?.drawImage(picture, 0, 0)
        const colours = at.map(([x, y]) => [
          ...(context?.getImageData(x * width, y * height, 1, 1).data.slice(0, 3) ?? []),
        ])
        return { base64: btoa(text), width, height, colours }
      }),
    )
  }, places)
  return rows.map(({ base64, ...rest }) => ({ ...rest, bytes: Buffer.from(base64, 'base64') }))
}

/** Whether any row of any table holds this text, in its words or in its bytes. */
export function databaseHolds(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('it-check')
      request.onsuccess = () => resolve(request.result)
    })
    const names = [...opened.objectStoreNames]
    const tables = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve) => {
            const request = opened.transaction(name).objectStore(name).getAll()
            request.onsuccess = () => resolve(request.result)
          }),
      ),
    )
    opened.close()
    const text = JSON.stringify(tables, (_, value: unknown) =>
      value instanceof Uint8Array ? Array.from(value, (byte) => String.fromCharCode(byte)).join('') : value,
    )
    return text.includes(wanted)
  }, text)
}
