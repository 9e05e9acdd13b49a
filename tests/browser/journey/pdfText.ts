import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All words of a PDF in reading order, with single spaces between them. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent()
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
    }),
  )
  await task.destroy()
  return pages.join(' ').replace(/\s+/g, ' ')
}
