import type { Page } from '@playwright/test'

/** Best first: a page full of text takes more bytes, and a little softness is not seen on it. */
const QUALITIES = [0.5, 0.4, 0.3]

/** The same picture as WebP of at most so many bytes, as far as the qualities reach; encoded by the browser in an empty page. */
export async function encodeWebp(page: Page, png: Uint8Array, mostBytes: number): Promise<Buffer> {
  let webp: Buffer = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    webp = await encode(page, png, quality)
    if (webp.length <= mostBytes) break
  }
  return webp
}

async function encode(page: Page, png: Uint8Array, quality: number): Promise<Buffer> {
  const url = await page.evaluate(
    async (from) => {
      const image = new Image()
      image.src = `data:image/png;base64,${from.base64}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', from.quality)
    },
    { base64: Buffer.from(png).toString('base64'), quality },
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
