import { type PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib'
import type { AddFinding } from './finding.ts'
import { languageProblem } from './language.ts'
import { bytesOf, entry, follow, isStream, isTrue, itemsOf, nameOf, textOf } from './objects.ts'

/** What the catalogue and the metadata must say: conditions 00, 06, 07, 11-006, 20, 21, 25, 26. */
export function checkDocument(pdf: PDFDocument, add: AddFinding): void {
  const { catalog, context } = pdf
  checkEncryption(pdf, add)
  checkMetadata(catalog, add)
  if (!isTrue(entry(entry(catalog, 'ViewerPreferences'), 'DisplayDocTitle')))
    add('07-001', 'DisplayDocTitle is not true')
  const marks = entry(catalog, 'MarkInfo')
  if (!isTrue(entry(marks, 'Marked'))) add('00-001', 'MarkInfo says nothing of marked content')
  if (isTrue(entry(marks, 'Suspects'))) add('01-007', 'MarkInfo has suspects')
  const problem = languageProblem(textOf(entry(catalog, 'Lang')))
  if (problem) add('11-006', problem)
  if (entry(entry(catalog, 'AcroForm'), 'XFA')) add('25-001', 'the document has an XFA form')
  checkOptionalContent(pdf, add)
  for (const [, object] of context.enumerateIndirectObjects()) {
    const isFile = nameOf(entry(object, 'Type')) === 'Filespec' || entry(object, 'EF') !== undefined
    if (isFile && !(textOf(entry(object, 'F')) && textOf(entry(object, 'UF')))) {
      add('21-001', 'a file specification lacks F or UF')
    }
  }
}

function checkEncryption({ context }: PDFDocument, add: AddFinding): void {
  if (!context.trailerInfo.Encrypt) return
  const permissions = entry(follow(context, context.trailerInfo.Encrypt), 'P')
  if (!(permissions instanceof PDFNumber)) return add('26-001', 'encrypted without permissions')
  // bit 10: extraction for accessibility
  if ((permissions.asNumber() & 512) === 0) add('26-002', 'encryption forbids extraction for accessibility')
}

function checkMetadata(catalog: PDFDict, add: AddFinding): void {
  const metadata = entry(catalog, 'Metadata')
  if (!isStream(metadata)) return add('06-001', 'no XMP metadata')
  const xmp = new TextDecoder().decode(bytesOf(metadata)).replaceAll('\u0000', '')
  const prefix = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/.exec(xmp)?.[1]
  if (!prefix || !new RegExp(`<${prefix}:part>\\s*1\\s*<|${prefix}:part\\s*=\\s*["']1["']`).test(xmp)) {
    add('06-002', 'the metadata do not claim PDF/UA-1')
  }
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1]
  if (!title?.trim()) add('06-003', 'the metadata have no title')
}

function checkOptionalContent({ catalog, context }: PDFDocument, add: AddFinding): void {
  const properties = entry(catalog, 'OCProperties')
  if (!properties) return
  const more = itemsOf(entry(properties, 'Configs')).map((item) => follow(context, item))
  for (const [i, configuration] of [entry(properties, 'D'), ...more].entries()) {
    const mustHaveName = i > 0 || more.length > 0
    if (mustHaveName && !textOf(entry(configuration, 'Name')))
      add('20-001', 'an optional content configuration has no name')
    if (entry(configuration, 'AS')) add('20-003', 'an optional content configuration changes by itself')
  }
}
