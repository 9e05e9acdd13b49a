import { type PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib'
import type { Report } from './finding.ts'
import { languageProblem } from './language.ts'
import { bytesOf, entry, follow, isStream, isTrue, itemsOf, nameOf, textOf } from './objects.ts'

/** What the catalogue and the metadata must say: conditions 00, 06, 07, 11-006, 20, 21, 25, 26. */
export function checkDocument(pdf: PDFDocument, report: Report): void {
  const { catalog, context } = pdf
  checkEncryption(pdf, report)
  checkMetadata(catalog, report)
  if (!isTrue(entry(entry(catalog, 'ViewerPreferences'), 'DisplayDocTitle')))
    report('07-001', 'DisplayDocTitle is not true')
  const marks = entry(catalog, 'MarkInfo')
  if (!isTrue(entry(marks, 'Marked'))) report('00-001', 'MarkInfo says nothing of marked content')
  if (isTrue(entry(marks, 'Suspects'))) report('01-007', 'MarkInfo has suspects')
  const problem = languageProblem(textOf(entry(catalog, 'Lang')))
  if (problem) report('11-006', problem)
  if (entry(entry(catalog, 'AcroForm'), 'XFA')) report('25-001', 'the document has an XFA form')
  checkOptionalContent(pdf, report)
  for (const [, object] of context.enumerateIndirectObjects()) {
    const isFile = nameOf(entry(object, 'Type')) === 'Filespec' || entry(object, 'EF') !== undefined
    if (isFile && !(textOf(entry(object, 'F')) && textOf(entry(object, 'UF')))) {
      report('21-001', 'a file specification lacks F or UF')
    }
  }
}

function checkEncryption({ context }: PDFDocument, report: Report): void {
  if (!context.trailerInfo.Encrypt) return
  const permissions = entry(follow(context, context.trailerInfo.Encrypt), 'P')
  if (!(permissions instanceof PDFNumber)) return report('26-001', 'encrypted without permissions')
  // bit 10: extraction for accessibility
  if ((permissions.asNumber() & 512) === 0) report('26-002', 'encryption forbids extraction for accessibility')
}

function checkMetadata(catalog: PDFDict, report: Report): void {
  const metadata = entry(catalog, 'Metadata')
  if (!isStream(metadata)) return report('06-001', 'no XMP metadata')
  const xmp = new TextDecoder().decode(bytesOf(metadata)).replaceAll('\u0000', '')
  const prefix = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/.exec(xmp)?.[1]
  if (!prefix || !new RegExp(`<${prefix}:part>\\s*1\\s*<|${prefix}:part\\s*=\\s*["']1["']`).test(xmp)) {
    report('06-002', 'the metadata do not claim PDF/UA-1')
  }
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1]
  if (!title?.trim()) report('06-003', 'the metadata have no title')
}

function checkOptionalContent({ catalog, context }: PDFDocument, report: Report): void {
  const properties = entry(catalog, 'OCProperties')
  if (!properties) return
  const more = itemsOf(entry(properties, 'Configs')).map((item) => follow(context, item))
  for (const [i, configuration] of [entry(properties, 'D'), ...more].entries()) {
    const mustHaveName = i > 0 || more.length > 0
    if (mustHaveName && !textOf(entry(configuration, 'Name')))
      report('20-001', 'an optional content configuration has no name')
    if (entry(configuration, 'AS')) report('20-003', 'an optional content configuration changes by itself')
  }
}
