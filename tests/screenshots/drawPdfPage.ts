import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const { resolve } = createRequire(import.meta.url)

/** Pixels per point: about 75 dpi, enough to read the page in the README. */
const SCALE = 75 / 72

/** The PNG of one page of a PDF, drawn by PDF.js in an empty browser page; `number` counts from 1. */
export async function drawPdfPage(page: Page, pdf: Uint8Array, number: number): Promise<Buffer> {
  // both leave themselves in globalThis; with its worker at hand PDF.js starts none
  for (const part of ['pdf.worker.mjs', 'pdf.mjs']) {
    await page.addScriptTag({ path: resolve(`pdfjs-dist/build/${part}`), type: 'module' })
  }
  await page.waitForFunction('globalThis.pdfjsWorker && globalThis.pdfjsLib')
  const url = await page.evaluate(
    async ({ base64, at, scale }) => {
      const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof import('pdfjs-dist') }
      const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const document_ = await pdfjsLib.getDocument({ data }).promise
      const drawn = await document_.getPage(at)
      const viewport = drawn.getViewport({ scale })
      const canvas = document.createElement('canvas')
      canvas.width = Math.ceil(viewport.width)
      canvas.height = Math.ceil(viewport.height)
      await drawn.render({ canvas, viewport }).promise
      return canvas.toDataURL('image/png')
    },
    { base64: Buffer.from(pdf).toString('base64'), at: number, scale: SCALE },
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
