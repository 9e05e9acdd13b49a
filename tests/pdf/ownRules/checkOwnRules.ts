import type { PDFDocument } from 'pdf-lib'
import type { Shown } from '../pdfUa/checkContent.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { entry, follow, isStream, itemsOf, nameOf } from '../pdfUa/objects.ts'
import { descendants, type StructureTree } from '../pdfUa/structure.ts'
import { checkCharts } from './checkCharts.ts'
import { checkFigures } from './checkFigures.ts'
import { checkDestinations, checkOutline } from './checkOutline.ts'
import { flat, wordsOf } from './words.ts'

/** What we ask of our own files, over and above the standards. */
export function checkOwnRules(pdf: PDFDocument, tree: StructureTree, shown: Shown, add: AddFinding): void {
  const elements = tree.roots.flatMap(descendants)
  checkOutline(pdf, elements, shown, add)
  checkDestinations(pdf, add)
  checkCharts(elements, shown, add)
  checkFigures(pdf, elements, add)
  for (const element of elements) {
    if (!/^(H\d?|Link|LBody|Caption|P)$/.test(element.type ?? '')) continue
    const isDescribed = descendants(element).some(({ type }) => type === 'Figure')
    if (!isDescribed && flat(wordsOf(element, shown)) === '') add('own empty', `<${element.type}>`)
  }
  pdf.getPages().forEach(({ node }, i) => {
    if (nameOf(entry(node, 'Tabs')) !== 'S') add('own tabs', `page ${i + 1}`)
    for (const item of itemsOf(entry(node, 'Annots'))) {
      const kind = nameOf(entry(follow(pdf.context, item), 'Subtype'))
      if (kind !== 'Link') add('own annotations', `page ${i + 1}, ${kind}`)
    }
  })
  for (const font of shown.fonts.keys()) {
    const [descendant] = itemsOf(entry(font, 'DescendantFonts')).map((item) => follow(pdf.context, item))
    const isOurs =
      nameOf(entry(descendant, 'Subtype')) === 'CIDFontType2' && nameOf(entry(font, 'Encoding')) === 'Identity-H'
    const isForeign = isStream(entry(entry(descendant, 'FontDescriptor'), 'FontFile3'))
    if (!isOurs || isForeign) add('own fonts', nameOf(entry(font, 'BaseFont')))
  }
}
