import { PDFDict, type PDFDocument } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { bytesOf, entry, follow, isStream, textOf } from '../pdfUa/objects.ts'
import { malformed } from './malformed.ts'

/** Namespaces that PDF/A-2 knows, by their predefined schemas and their own. */
const KNOWN = new Set([
  'adobe:ns:meta/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfa/ns/extension/',
  'http://www.aiim.org/pdfa/ns/schema#',
  'http://www.aiim.org/pdfa/ns/property#',
  'http://www.aiim.org/pdfa/ns/type#',
  'http://www.aiim.org/pdfa/ns/field#',
])

/** Entries of the document information and the properties that say the same. */
const PAIRS = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const

/** The XMP packet, and that it says the same as the document information: clauses 6.6. */
export function checkMetadata({ catalog, context }: PDFDocument, add: AddFinding): void {
  const metadata = entry(catalog, 'Metadata')
  // that there are none is condition 06-001
  if (!isStream(metadata)) return
  const xmp = new TextDecoder().decode(bytesOf(metadata))
  const problem = malformed(xmp)
  if (problem) return add('PDF/A 6.6.2.1', problem)
  if (/<\?xpacket\s[^?]*\b(bytes|encoding)=/.test(xmp)) add('PDF/A 6.6.2.1', 'bytes or encoding in the header')
  const described = [...xmp.matchAll(/<pdfaSchema:namespaceURI>\s*(\S+?)\s*</g)].map(([, uri]) => uri)
  for (const [, prefix = '', uri = ''] of xmp.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (!KNOWN.has(uri) && !described.includes(uri)) add('PDF/A 6.6.2.3.1', prefix)
  }
  if (propertyOf(xmp, 'pdfaid:part') !== '2' || propertyOf(xmp, 'pdfaid:conformance') !== 'A') add('PDF/A 6.6.4')

  const information = follow(context, context.trailerInfo.Info)
  if (!(information instanceof PDFDict)) return
  for (const [key, property] of PAIRS) {
    const said = textOf(entry(information, key))
    if (said === undefined) continue
    const compared = key.endsWith('Date')
      ? [pdfTime(said), xmpTime(propertyOf(xmp, property))]
      : [said, propertyOf(xmp, property)]
    // jsPDF's document information is decomposed where it must be
    const [ours, theirs] = compared.map((text) => text?.normalize('NFC'))
    if (ours !== theirs) add('PDF/A 6.6.3', key)
  }
}

/** Text of a property, as an element (its first item, if it has several) or as an attribute. */
function propertyOf(xmp: string, name: string): string | undefined {
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1]
  const item = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(element ?? '')?.[1]
  const text = item ?? element ?? new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(xmp)?.[1]
  return text === undefined ? undefined : withoutEntities(text)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return ENTITIES[name ?? ''] ?? whole
  })
}

/** `D:YYYYMMDDHHmmSSOHH'mm'` as an ISO instant (ISO 32000-1, 7.9.4) */
function pdfTime(text: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/.exec(text)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, offset = '+00', rest = '00'] = parts
  return xmpTime(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${rest}`)
}

function xmpTime(text: string | undefined): string | undefined {
  const time = new Date(text ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
