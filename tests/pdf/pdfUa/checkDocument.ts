import { type PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib'
import type { AddFinding } from './finding.ts'
import { languageProblem } from './language.ts'
import { bytesOf, entry, follow, isFalse, isStream, isTrue, itemsOf, latin1, nameOf, textOf } from './objects.ts'

/** What the catalogue and the metadata must say: conditions 01-007, 06, 07, 11, 20, 21, 25, 26, 28-014 and 28-015. */
export function checkDocument(pdf: PDFDocument, add: AddFinding): void {
  const { catalog } = pdf
  const language = textOf(entry(catalog, 'Lang'))
  checkEncryption(pdf, add)
  checkMetadata(catalog, Boolean(language), add)
  const showsTitle = entry(entry(catalog, 'ViewerPreferences'), 'DisplayDocTitle')
  if (isFalse(showsTitle)) add('07-002')
  else if (!isTrue(showsTitle)) add('07-001')
  const marks = entry(catalog, 'MarkInfo')
  if (!isTrue(entry(marks, 'Marked'))) add('PDF/A 6.7.2.2')
  if (isTrue(entry(marks, 'Suspects'))) add('01-007')
  const problem = languageProblem(language)
  if (problem) add('PDF/A 6.7.4', problem)
  if (!language && entry(entry(catalog, 'Outlines'), 'First')) add('11-003')
  if (isDynamic(pdf)) add('25-001')
  checkOptionalContent(pdf, add)
  checkLooseObjects(pdf, add)
}

function checkEncryption({ context }: PDFDocument, add: AddFinding): void {
  if (!context.trailerInfo.Encrypt) return
  const permissions = entry(follow(context, context.trailerInfo.Encrypt), 'P')
  if (!(permissions instanceof PDFNumber)) return add('26-001')
  // bit 10: extraction for accessibility
  if ((permissions.asNumber() & 512) === 0) add('26-002')
}

function checkMetadata(catalog: PDFDict, hasLanguage: boolean, add: AddFinding): void {
  const metadata = entry(catalog, 'Metadata')
  if (!isStream(metadata)) return add('06-001')
  const xmp = new TextDecoder().decode(bytesOf(metadata)).replaceAll('\u0000', '')
  const prefix = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/.exec(xmp)?.[1]
  if (!prefix || !new RegExp(`<${prefix}:part>\\s*1\\s*<|${prefix}:part\\s*=\\s*["']1["']`).test(xmp)) add('06-002')
  const title = /<dc:title>[\s\S]*?<rdf:li([^>]*)>([\s\S]*?)<\/rdf:li>/.exec(xmp)
  if (!title?.[2]?.trim()) return add('06-003')
  const saysLanguage = /xml:lang=["'](?!x-default)/.test(title[1] ?? '')
  if (!hasLanguage && !saysLanguage) add('11-006')
}

/** Only dynamic XFA is against PDF/UA; PDF/A forbids every XFA. */
function isDynamic({ catalog, context }: PDFDocument): boolean {
  return itemsOf(entry(entry(catalog, 'AcroForm'), 'XFA'))
    .map((part) => follow(context, part))
    .some((part) => /<dynamicRender>\s*required/.test(isStream(part) ? latin1(bytesOf(part)) : (textOf(part) ?? '')))
}

function checkOptionalContent({ catalog, context }: PDFDocument, add: AddFinding): void {
  const properties = entry(catalog, 'OCProperties')
  if (!properties) return
  const more = itemsOf(entry(properties, 'Configs')).map((item) => follow(context, item))
  const standard = entry(properties, 'D')
  if (!textOf(entry(standard, 'Name'))) add('20-002')
  if (more.some((configuration) => !textOf(entry(configuration, 'Name')))) add('20-001')
  if ([standard, ...more].some((configuration) => entry(configuration, 'AS'))) add('20-003')
}

function checkLooseObjects({ context }: PDFDocument, add: AddFinding): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const isFile = nameOf(entry(object, 'Type')) === 'Filespec' || entry(object, 'EF') !== undefined
    if (isFile && !hasBothNames(object)) add('21-001')
    if (nameOf(entry(object, 'S')) === 'MCD' && entry(object, 'D') !== undefined) {
      if (!textOf(entry(object, 'CT'))) add('28-014')
      if (itemsOf(entry(object, 'Alt')).length === 0) add('28-015')
    }
  }
}

export function hasBothNames(file: Parameters<typeof entry>[0]): boolean {
  return Boolean(textOf(entry(file, 'F')) && textOf(entry(file, 'UF')))
}
