import { PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib'
import type { AddFinding } from '../pdfUa/finding.ts'
import { dictionaryOf, entry, follow, itemsOf, nameOf } from '../pdfUa/objects.ts'

const ALLOWED = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])
const ALLOWED_NAMES = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

/** Nothing runs, and nothing happens by itself: clauses 6.4 and 6.5. */
export function checkActions({ catalog, context }: PDFDocument, add: AddFinding): void {
  if (entry(entry(catalog, 'Names'), 'JavaScript') !== undefined) add('PDF/A 6.5.1', 'scripts of the document')
  const form = entry(catalog, 'AcroForm')
  if (String(entry(form, 'NeedAppearances')) === 'true') add('PDF/A 6.4.1')
  if (entry(form, 'XFA') !== undefined || String(entry(catalog, 'NeedsRendering')) === 'true') add('PDF/A 6.4.2')
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dictionary = dictionaryOf(object)
    if (!dictionary) continue
    if (entry(dictionary, 'AA') !== undefined) add('PDF/A 6.5.2', reference.toString())
    for (const key of ['A', 'OpenAction', 'PA', 'Next']) {
      for (const item of itemsOf(entry(dictionary, key))) checkAction(follow(context, item), add)
    }
  }
}

function checkAction(action: PDFObject | undefined, add: AddFinding): void {
  // attributes of elements and items of the outline stand under the same keys, without a kind of action
  const kind = action instanceof PDFDict ? nameOf(entry(action, 'S')) : undefined
  if (kind === undefined || nameOf(entry(action, 'Type')) === 'StructElem') return
  const name = nameOf(entry(action, 'N'))
  const isAllowed = kind === 'Named' ? ALLOWED_NAMES.has(name ?? '') : ALLOWED.has(kind)
  if (!isAllowed) add('PDF/A 6.5.1', kind)
}
