import type { PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import type { AddFinding } from './finding.ts'
import { entry, follow, itemsOf, nameOf, numberOf, textOf } from './objects.ts'
import type { Element, StructureTree } from './structure.ts'

/** Annotations belong to an element, say what they are and follow the structure in tab order: conditions 28. */
export function checkAnnotations(
  { context }: PDFDocument,
  { node }: PDFPage,
  number: number,
  tree: StructureTree,
  add: AddFinding,
): void {
  const fail: AddFinding = (id, message) => add(id, `page ${number}: ${message}`)
  const annotations = itemsOf(entry(node, 'Annots'))
  if (annotations.length > 0 && nameOf(entry(node, 'Tabs')) !== 'S')
    fail('28-008', 'the tab order is not that of the structure')
  for (const reference of annotations) {
    const annotation = follow(context, reference)
    const owner = tree.annotationOwners.get(reference.toString())
    checkKind(annotation, owner, fail)
    const parent = tree.parents.get(numberOf(entry(annotation, 'StructParent')) ?? -1)
    if (owner && tree.byReference.get(String(parent)) !== owner) {
      fail('28-xxx', 'the parent tree says otherwise of an annotation')
    }
  }
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
      return fail('28-006', 'a TrapNet annotation')
    case 'PrinterMark':
      if (owner) fail('28-018', 'a printer mark in the structure')
      return
    case 'Link':
      if (owner?.type !== 'Link') fail('28-011', 'a link outside <Link>')
      if (!contents) fail('28-012', 'a link without a description')
      return
    case 'Widget': {
      if (owner?.type !== 'Form') fail('28-010', 'a form field outside <Form>')
      const name = textOf(entry(annotation, 'TU')) ?? textOf(entry(entry(annotation, 'Parent'), 'TU'))
      if (!name && !alternative) fail('28-005', 'a form field without a name')
      return
    }
    default:
      if (owner?.type !== 'Annot') fail('28-002', `a ${subtype} annotation outside <Annot>`)
      if (!contents && !alternative) fail('28-004', `a ${subtype} annotation without a description`)
  }
}
