import type { jsPDF } from 'jspdf'

/** The part of jsPDF's `internal` on which tagging hangs: there at run time and stable since 1.5, but missing in its types. */
export interface JsPdfInternals {
  readonly events: { subscribe(topic: string, handle: (argument: { pageNumber: number }) => void): string }
  readonly scaleFactor: number
  readonly pageSize: { getHeight(): number; getWidth(): number }
  /** reserves a number and begins its object at once */
  newObject(): number
  /** reserves a number for an object that is written later */
  newObjectDeferred(): number
  newObjectDeferredBegin(id: number, doOutput: boolean): number
  /** one line into the page's content, or into the file while it is being built */
  write(line: string): void
  putStream(stream: {
    data: string
    additionalKeyValues: readonly { key: string; value: string }[]
    filters: readonly string[]
    objectId: number
  }): void
  getPageInfo(pageNumber: number): { objId: number }
  getCurrentPageInfo(): { pageNumber: number }
  getNumberOfPages(): number
  getFont(): {
    /** written as the font's name; `setFont` finds it by the name it was added with */
    fontName: string
    metadata: { characterToGlyph(code: number): number; widthOfGlyph(glyph: number): number }
  }
}

export function internalsOf(doc: jsPDF): JsPdfInternals {
  return doc.internal as unknown as JsPdfInternals
}

/** Writes one whole object: `<<` … `>>` with its number already reserved. */
export function putObject(pdf: JsPdfInternals, id: number, body: string): void {
  pdf.newObjectDeferredBegin(id, true)
  pdf.write(body)
  pdf.write('endobj')
}
