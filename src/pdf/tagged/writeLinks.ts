import { type JsPdfInternals, putObject } from './jsPdfInternals.ts'
import { number, reference, textString } from './pdfSyntax.ts'
import type { Destination, LinkAnnotation } from './structure.ts'

/** Writes the annotations of the links (jsPDF's own are written into the page and cannot be tagged). */
export function writeLinks(
  pdf: JsPdfInternals,
  links: readonly LinkAnnotation[],
  idOf: ReadonlyMap<LinkAnnotation, number>,
  place: (target: Destination) => string,
): void {
  const pages = pdf.getNumberOfPages()
  links.forEach((link, i) => {
    const page = reference(pdf.getPageInfo(link.page).objId)
    const parts = [
      `/Type /Annot /Subtype /Link /Rect [${link.box.map(number).join(' ')}] /Border [0 0 0] /F 4 /P ${page}`,
      // the parent tree has one entry for each page and then one for each link
      `/Contents ${textString(link.contents)} /StructParent ${pages + i}`,
      `/Dest ${place(link.target())}`,
    ]
    putObject(pdf, idOf.get(link) ?? 0, `<<${parts.join(' ')}>>`)
  })
}
