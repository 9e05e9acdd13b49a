import { flat, type Heard, ofType } from '../../pdf/readTagged.ts'

/** What a document consists of, for libraries that lay it out themselves. */
export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'photo'; readonly base64: string }

/** The same texts in the same order as our file has them, read from its structure tree; its photos at their places. */
export function blocksOf(document: Heard, photos: readonly string[]): Block[] {
  const left = [...photos]
  const blocks: Block[] = []
  const take = (element: Heard): void => {
    const text = flat(element.text)
    if (/^H\d$/.test(element.type)) blocks.push({ kind: 'heading', text })
    else if (element.type === 'Table') blocks.push({ kind: 'table', rows: rowsOf(element) })
    else if (element.type === 'Figure') {
      // charts are left out: the others would have to draw them by hand
      const base64 = element.alt?.startsWith('Balken') ? undefined : left.shift()
      if (base64 !== undefined) blocks.push({ kind: 'photo', base64 })
    } else if (['P', 'LI', 'TOCI', 'Caption'].includes(element.type) || element.kids.length === 0) {
      if (text !== '') blocks.push({ kind: 'text', text })
    } else for (const kid of element.kids) take(kid)
  }
  take(document)
  return [...blocks, ...left.map((base64) => ({ kind: 'photo', base64 }) as const)]
}

function rowsOf(table: Heard): string[][] {
  return ofType(table, 'TR').map((row) => row.kids.map(({ text }) => flat(text)))
}
