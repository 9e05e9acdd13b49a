import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import { hasBothNames } from './checkDocument.ts'
import type { AddFinding } from './finding.ts'
import { entry, follow, itemsOf, nameOf, numberOf, textOf } from './objects.ts'
import type { Element, StructureTree } from './structure.ts'

/** Annotations of ISO 32000-1, Table 169. */
const KNOWN = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment
  Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(/\s+/),
)

/** Annotations belong to an element, say what they are and follow the structure in tab order: conditions 11-004, 11-005, 28. */
export function checkAnnotations(
  { catalog, context }: PDFDocument,
  { node }: PDFPage,
  number: number,
  tree: StructureTree,
  add: AddFinding,
): void {
  const fail: AddFinding = (id, detail) =>
    add(id, detail === undefined ? `page ${number}` : `page ${number}, ${detail}`)
  const hasLanguage = Boolean(textOf(entry(catalog, 'Lang')))
  const annotations = itemsOf(entry(node, 'Annots'))
  const order = nameOf(entry(node, 'Tabs'))
  if (annotations.length > 0 && order !== 'S') fail(order === undefined ? '28-008' : '28-009')
  for (const reference of annotations) {
    const annotation = follow(context, reference)
    const owner = tree.annotationOwners.get(reference.toString())
    checkKind(annotation, owner, fail)
    if (!hasLanguage && !owner?.hasLanguage) checkLanguage(annotation, fail)
    const parent = tree.parents.get(numberOf(entry(annotation, 'StructParent')) ?? -1)
    if (owner && tree.byReference.get(String(parent)) !== owner) fail('PDF 14.7.4.4', 'an annotation')
  }
}

function checkLanguage(annotation: PDFObject | undefined, fail: AddFinding): void {
  if (textOf(entry(annotation, 'Lang'))) return
  if (textOf(entry(annotation, 'Contents'))) fail('11-004')
  if (textOf(entry(annotation, 'TU'))) fail('11-005')
}

/** Bit 2 of the flags: hidden */
const HIDDEN = 2

function checkKind(annotation: PDFObject | undefined, owner: Element | undefined, fail: AddFinding): void {
  const subtype = nameOf(entry(annotation, 'Subtype'))
  if (subtype === 'Popup' || ((numberOf(entry(annotation, 'F')) ?? 0) & HIDDEN) !== 0) return
  const contents = textOf(entry(annotation, 'Contents'))?.trim()
  const alternative = owner && textOf(entry(owner.dictionary, 'Alt'))
  switch (subtype) {
    case 'TrapNet':
      return fail('28-007')
    case 'PrinterMark':
      if (owner) fail('28-017')
      return
    case 'Link':
      if (owner?.type !== 'Link') fail('28-011')
      if (!contents) fail('28-012')
      return
    case 'Widget': {
      if (owner?.type !== 'Form') fail('28-010')
      const name = textOf(entry(annotation, 'TU')) ?? textOf(entry(entry(annotation, 'Parent'), 'TU'))
      if (!name && !alternative) fail('28-005')
      return
    }
    default:
      if (subtype === undefined || !KNOWN.has(subtype)) fail('28-006', subtype)
      if (owner?.type !== 'Annot') fail('28-002', subtype)
      if (!contents && !alternative) fail('28-004', subtype)
      if (subtype === 'FileAttachment' && !hasBothNames(entry(annotation, 'FS'))) fail('28-016')
  }
}
