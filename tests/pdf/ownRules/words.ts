import type { Shown } from '../pdfUa/checkContent.ts'
import { spoken } from '../pdfUa/cmap.ts'
import { type Element, isElement } from '../pdfUa/structure.ts'

/** Single spaces, so that texts can be compared whatever the lines they were broken into. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What an element says; texts of separate elements are separated by a space. */
export function wordsOf(element: Element, shown: Shown): string {
  return element.kids
    .map((kid) => {
      if (isElement(kid)) return ` ${wordsOf(kid, shown)} `
      if (kid.kind !== 'mark') return ''
      return (shown.marks.get(kid.key)?.strings ?? []).map(({ font, hex }) => spoken(font, hex)).join('')
    })
    .join('')
}
