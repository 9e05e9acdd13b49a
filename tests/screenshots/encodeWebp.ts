import type { Page } from '@playwright/test'

/** A quarter of the bytes of the PNG, with letters still sharp. */
const QUALITY = 0.72

/** The same picture as WebP, encoded by the browser; `page` is an empty one. */
export async function encodeWebp(page: Page, png: Uint8Array): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ base64, quality }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', quality)
    },
    { base64: Buffer.from(png).toString('base64'), quality: QUALITY },
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
