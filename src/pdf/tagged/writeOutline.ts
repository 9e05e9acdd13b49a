import { type JsPdfInternals, putObject } from './jsPdfInternals.ts'
import { reference, textString } from './pdfSyntax.ts'
import type { Bookmark, Destination } from './structure.ts'

/** Writes the bookmarks (jsPDF's own can only point to the top of a page); returns the outline's object id, `null` for none. */
export function writeOutline(
  pdf: JsPdfInternals,
  bookmarks: readonly Bookmark[],
  place: (target: Destination) => string,
): number | null {
  if (bookmarks.length === 0) return null
  const rootId = pdf.newObjectDeferred()
  const ends = writeSiblings(pdf, bookmarks, rootId, place)
  putObject(pdf, rootId, `<</Type /Outlines ${ends} /Count ${bookmarks.length}>>`)
  return rootId
}

function writeSiblings(
  pdf: JsPdfInternals,
  bookmarks: readonly Bookmark[],
  parentId: number,
  place: (target: Destination) => string,
): string {
  const ids = bookmarks.map(() => pdf.newObjectDeferred())
  bookmarks.forEach((bookmark, i) => {
    const id = ids[i] ?? 0
    const before = ids[i - 1]
    const after = ids[i + 1]
    const parts = [
      `/Title ${textString(bookmark.title)} /Parent ${reference(parentId)} /Dest ${place(bookmark.target)}`,
    ]
    if (before !== undefined) parts.push(`/Prev ${reference(before)}`)
    if (after !== undefined) parts.push(`/Next ${reference(after)}`)
    // a negative count means closed
    if (bookmark.kids.length > 0) {
      parts.push(writeSiblings(pdf, bookmark.kids, id, place), `/Count ${-bookmark.kids.length}`)
    }
    putObject(pdf, id, `<<${parts.join(' ')}>>`)
  })
  return `/First ${reference(ids[0] ?? 0)} /Last ${reference(ids.at(-1) ?? 0)}`
}
