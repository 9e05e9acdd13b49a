import { ParseSpeeds, PDFDocument } from 'pdf-lib'
import { checkOwnRules } from './ownRules/checkOwnRules.ts'
import { checkFontNames } from './pdfA/checkObjects.ts'
import { checkPdfA } from './pdfA/checkPdfA.ts'
import { contentOf } from './pdfUa/checkContent.ts'
import { checkPdfUa } from './pdfUa/checkPdfUa.ts'
import { operationsOf } from './pdfUa/content.ts'
import { collectFindings, type Finding } from './pdfUa/finding.ts'

/**
 * Everything that a machine can check of our PDF files: PDF/UA-1, PDF/A-2a and our own rules, each finding with its number.
 * `docs/pdf-checks.md` lists the rules and what is left to people.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const { findings, add } = collectFindings()
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    throwOnInvalidObject: false,
    // without it pdf-lib pauses after every hundred objects
    parseSpeed: ParseSpeeds.Fastest,
  })
  const pages = pdf.getPages().map((page) => operationsOf(contentOf(pdf, page)))
  checkPdfA(bytes, pdf, pages, add)
  checkFontNames(pdf, add)
  const { tree, shown } = checkPdfUa(pdf, pages, add)
  if (tree) checkOwnRules(pdf, tree, shown, add)
  return findings
}
