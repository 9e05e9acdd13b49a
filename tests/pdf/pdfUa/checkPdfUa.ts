import { PDFDocument } from 'pdf-lib'
import { checkAnnotations } from './checkAnnotations.ts'
import { checkPageContent } from './checkContent.ts'
import { checkDocument } from './checkDocument.ts'
import { checkElements, checkHeadings } from './checkElements.ts'
import { checkFonts } from './checkFonts.ts'
import { checkTables } from './checkTables.ts'
import type { Finding } from './finding.ts'
import { languageProblem } from './language.ts'
import { entry, textOf } from './objects.ts'
import { readStructure } from './structure.ts'

/**
 * The machine-checkable part of PDF/UA-1 (ISO 14289-1) that a writer of our kind can get wrong, by the failure conditions of the
 * Matterhorn Protocol 1.1. Not checked: CMaps and widths inside fonts (31-001 to 007, 011 to 028), media, scripts, and all that
 * needs people (reading order, fit of alternative texts, contrast).
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<Finding[]> {
  const findings: Finding[] = []
  const add = (id: string, message: string) => findings.push({ id, message })
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    throwOnInvalidObject: false,
  })
  const { catalog, context } = pdf
  checkDocument(pdf, add)

  const language = textOf(entry(catalog, 'Lang'))
  const hasLanguage = Boolean(language) && languageProblem(language) === null
  const root = entry(catalog, 'StructTreeRoot')
  const tree = readStructure(context, root, hasLanguage)
  if (!root || !tree) {
    add('01-005', 'no structure tree')
    return findings
  }
  if (!entry(root, 'ParentTree')) add('01-005', 'no parent tree')
  checkElements(tree, root, add)
  checkHeadings(tree, add)
  checkTables(context, tree, add)
  const shown = pdf.getPages().map((page, i) => {
    checkAnnotations(pdf, page, i + 1, tree, add)
    return checkPageContent(pdf, page, i + 1, tree, hasLanguage, add)
  })
  checkFonts(context, shown, add)
  return findings
}
