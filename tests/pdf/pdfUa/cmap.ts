import type { PDFObject } from 'pdf-lib'
import { bytesOf, entry, isStream, latin1 } from './objects.ts'

/** ISO 32000-1, Table 118 */
export const PREDEFINED_CMAPS = new Set(
  `GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V
  UniGB-UTF16-H UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V
  UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V
  90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H
  UniJIS-UCS2-HW-V UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V KSCms-UHC-HW-H KSCms-UHC-HW-V
  KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V Identity-H Identity-V`.split(/\s+/),
)

const unicodeMaps = new WeakMap<PDFObject, ReadonlyMap<string, string>>()

/** Code (in lower-case hex) → text, from the font's ToUnicode; empty without one. */
export function unicodeOf(font: PDFObject): ReadonlyMap<string, string> {
  const known = unicodeMaps.get(font)
  if (known) return known
  const stream = entry(font, 'ToUnicode')
  const map = isStream(stream) ? parseToUnicode(latin1(bytesOf(stream))) : new Map<string, string>()
  unicodeMaps.set(font, map)
  return map
}

/** Single characters and ranges (ISO 32000-1, 9.10.3). */
function parseToUnicode(cmap: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, target] of (block ?? '').matchAll(/<\s*([0-9a-f]+)\s*>\s*<([0-9a-f\s]*)>/gi)) {
      map.set((code ?? '').toLowerCase(), textOfHex(target ?? ''))
    }
  }
  for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const range of (block ?? '').matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]+)>|\[([^\]]*)\])/gi)) {
      addRange(map, range)
    }
  }
  return map
}

function addRange(
  map: Map<string, string>,
  [, from = '', to = '', first, list]: readonly (string | undefined)[],
): void {
  const targets = (list ?? '').match(/[0-9a-f]+/gi) ?? []
  const start = Number.parseInt(from, 16)
  for (let code = start; code <= Number.parseInt(to, 16); code++) {
    const hex = code.toString(16).padStart(from.length, '0')
    map.set(
      hex,
      first === undefined ? textOfHex(targets[code - start] ?? '') : following(textOfHex(first), code - start),
    )
  }
}

function following(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps)
}

/** UTF-16BE */
function textOfHex(hex: string): string {
  const units = hex.replace(/\s+/g, '').match(/.{4}/g) ?? []
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}

/** What a string says in its font; a character without meaning is U+FFFD. */
export function spoken(font: PDFObject, hex: string): string {
  const map = unicodeOf(font)
  return codesOf(font, hex)
    .map((code) => map.get(code) ?? '\ufffd')
    .join('')
}

/** Codes of a string in hex: two bytes each in a composite font, one in any other. */
export function codesOf(font: PDFObject, hex: string): string[] {
  const isComposite = entry(font, 'DescendantFonts') !== undefined
  return hex.match(isComposite ? /.{4}/g : /.{2}/g) ?? []
}
