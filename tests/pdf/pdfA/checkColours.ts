import { PDFArray, type PDFDocument, type PDFObject } from 'pdf-lib'
import { nameIn } from '../pdfUa/checkContent.ts'
import { type Operation, operationsOf } from '../pdfUa/content.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { bytesOf, entry, isStream, nameOf, numberOf } from '../pdfUa/objects.ts'
import { readIccProfile } from './iccProfile.ts'

const BY_OPERATOR: Readonly<Record<string, string>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
}
const CHANNELS: Readonly<Record<string, number>> = { DeviceRGB: 3, RGB: 3, DeviceCMYK: 4, CMYK: 4 }
const PLAIN = new Set(['DeviceGray', 'DeviceRGB', 'G', 'RGB'])

/** Colours set in page content: clauses 6.1.10 and 6.2.4. `components` are the channels of the output intent. */
export function checkColours(
  pdf: PDFDocument,
  pages: readonly (readonly Operation[])[],
  components: number | null,
  add: AddFinding,
): void {
  pdf.getPages().forEach(({ node }, i) => {
    checkStream(pages[i] ?? [], node.Resources(), components, (id, detail) => add(id, `page ${i + 1}, ${detail}`))
  })
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!isStream(object) || nameOf(entry(object, 'Subtype')) !== 'Form') continue
    const fail: AddFinding = (id, detail) => add(id, `drawing ${reference}, ${detail}`)
    checkStream(operationsOf(bytesOf(object)), entry(object, 'Resources'), components, fail)
  }
}

function checkStream(
  operations: readonly Operation[],
  resources: PDFObject | undefined,
  components: number | null,
  add: AddFinding,
): void {
  const spaces = entry(resources, 'ColorSpace')
  const used = new Set<string>()
  for (const { operator, operands } of operations) {
    const device = BY_OPERATOR[operator]
    if (device) used.add(device)
    else if (operator === 'cs' || operator === 'CS') used.add(nameIn(operands[0]) ?? '')
    else if (operator === 'BI') checkInlineImage(operands[0], used, add)
    else if (operator === 'sh') add('own colours', 'a shading')
  }
  for (const name of used) checkColourSpace(entry(spaces, name) ?? name, components, add)
}

function checkInlineImage(
  operand: Operation['operands'][number] | undefined,
  used: Set<string>,
  add: AddFinding,
): void {
  if (operand?.kind !== 'dictionary') return
  const { entries } = operand
  const space = nameIn(entries.get('CS') ?? entries.get('ColorSpace'))
  if (space) used.add(space)
  const filter = entries.get('F') ?? entries.get('Filter')
  const filters = filter?.kind === 'array' ? filter.items : [filter]
  if (filters.some((item) => /^(LZW|Crypt)/.test(nameIn(item) ?? ''))) add('PDF/A 6.1.10', 'an inline image')
}

/** A colour space by name or as an array (ISO 32000-1, 8.6). */
export function checkColourSpace(space: PDFObject | string, components: number | null, add: AddFinding): void {
  const [first, base, ...rest] = space instanceof PDFArray ? space.asArray().map((_, i) => space.lookup(i)) : []
  const name = typeof space === 'string' ? space : (nameOf(space) ?? nameOf(first) ?? '')
  if (name === 'Indexed' || name === 'I') {
    if (base) checkColourSpace(base, components, add)
    if ((numberOf(rest[0]) ?? 256) > 255) add('PDF 8.9.5', 'a palette of more than 256 colours')
    return
  }
  if (name === 'ICCBased') {
    const profile = readIccProfile(bytesOf(base))
    if (!profile || profile.components !== numberOf(entry(base, 'N'))) add('PDF/A 6.2.4.2', name)
    if (profile && profile.components > 3) add('own colours', name)
    return
  }
  const channels = CHANNELS[name]
  if (channels !== undefined && channels !== components) add('PDF/A 6.2.4.3', name)
  if (!PLAIN.has(name)) add('own colours', name)
}
