import type { PDFDocument } from 'pdf-lib'
import { checkAnnotations } from './checkAnnotations.ts'
import { checkNamedContent, checkPageContent, nothingShown, type Shown } from './checkContent.ts'
import { checkDocument } from './checkDocument.ts'
import { checkElements, checkHeadings } from './checkElements.ts'
import { checkFonts } from './checkFonts.ts'
import { checkTables } from './checkTables.ts'
import type { Operation } from './content.ts'
import type { AddFinding } from './finding.ts'
import { entry, textOf } from './objects.ts'
import { readStructure, type StructureTree } from './structure.ts'

/**
 * The machine-checkable part of PDF/UA-1 (ISO 14289-1) that a writer of our kind can get wrong, by the failure conditions of the
 * Matterhorn Protocol 1.1. `pages` are the operators of each page. Gives back what was read, for the checks that come after.
 */
export function checkPdfUa(
  pdf: PDFDocument,
  pages: readonly (readonly Operation[])[],
  add: AddFinding,
): { readonly tree: StructureTree | null; readonly shown: Shown } {
  const { catalog, context } = pdf
  const shown = nothingShown()
  checkDocument(pdf, add)

  const hasLanguage = Boolean(textOf(entry(catalog, 'Lang')))
  const root = entry(catalog, 'StructTreeRoot')
  const tree = readStructure(context, root, hasLanguage)
  if (!root || !tree) {
    add('PDF/A 6.7.3.3')
    return { tree, shown }
  }
  if (tree.parents.size === 0) add('PDF 14.7.4.4', 'there is no parent tree')
  checkElements(tree, root, add)
  checkHeadings(tree, add)
  checkTables(context, tree, add)
  for (const [i, page] of pdf.getPages().entries()) {
    checkAnnotations(pdf, page, i + 1, tree, add)
    checkPageContent(pdf, page, pages[i] ?? [], { number: i + 1, tree, hasLanguage, shown }, add)
  }
  checkNamedContent(pdf, tree, shown, add)
  checkFonts(context, shown.fonts, add)
  return { tree, shown }
}
