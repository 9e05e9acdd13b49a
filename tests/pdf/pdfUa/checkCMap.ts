import type { PDFObject } from 'pdf-lib'
import { PREDEFINED_CMAPS } from './cmap.ts'
import type { AddFinding } from './finding.ts'
import { bytesOf, entry, isStream, latin1, nameOf, numberOf, textOf } from './objects.ts'

/** The encoding of a composite font is known and fits its characters: conditions 31-001 to 003 and 006 to 008. */
export function checkCMap(font: PDFObject, descendant: PDFObject | undefined, add: AddFinding): void {
  const encoding = entry(font, 'Encoding')
  if (!isStream(encoding)) {
    if (!PREDEFINED_CMAPS.has(nameOf(encoding) ?? '')) add('31-006', nameOf(encoding))
    return
  }
  const ofFont = entry(descendant, 'CIDSystemInfo')
  const ofMap = entry(encoding, 'CIDSystemInfo')
  if (textOf(entry(ofFont, 'Registry')) !== textOf(entry(ofMap, 'Registry'))) add('31-001')
  if (textOf(entry(ofFont, 'Ordering')) !== textOf(entry(ofMap, 'Ordering'))) add('31-002')
  if ((numberOf(entry(ofFont, 'Supplement')) ?? 0) < (numberOf(entry(ofMap, 'Supplement')) ?? 0)) add('31-003')

  const text = latin1(bytesOf(encoding))
  const direction = Number(/\/WMode\s+(\d)/.exec(text)?.[1] ?? 0)
  if (direction !== (numberOf(entry(encoding, 'WMode')) ?? 0)) add('31-007')
  const base = entry(encoding, 'UseCMap')
  const used = [nameOf(base), /\/(\S+)\s+usecmap/.exec(text)?.[1]].filter((name) => name !== undefined)
  if (isStream(base) || used.some((name) => !PREDEFINED_CMAPS.has(name))) add('31-008')
}
