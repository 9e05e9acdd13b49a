import { PDFDict, type PDFObject } from 'pdf-lib'
import type { ConditionId } from './conditions.ts'
import type { AddFinding } from './finding.ts'
import { languageProblem } from './language.ts'
import { entry, textOf } from './objects.ts'
import { descendants, type Element, elementsIn, STANDARD_TYPES, type StructureTree } from './structure.ts'

/** What may stand directly in an element; elements not named here may hold anything. */
const KIDS: Readonly<Record<string, string>> = {
  Table: 'TR THead TBody TFoot Caption',
  THead: 'TR',
  TBody: 'TR',
  TFoot: 'TR',
  TR: 'TH TD',
  L: 'L LI Caption',
  LI: 'Lbl LBody',
  TOC: 'TOCI TOC Caption',
  TOCI: 'Lbl Reference NonStruct P TOC',
  Ruby: 'RB RT RP',
  Warichu: 'WT WP',
}

/** Where an element may stand only. */
const PARENTS: Readonly<Record<string, string>> = {
  TR: 'Table THead TBody TFoot',
  TH: 'TR',
  TD: 'TR',
  THead: 'Table',
  TBody: 'Table',
  TFoot: 'Table',
  LI: 'L',
  LBody: 'LI',
  TOCI: 'TOC',
  RB: 'Ruby',
  RT: 'Ruby',
  RP: 'Ruby',
  WT: 'Warichu',
  WP: 'Warichu',
}

/** Which condition a wrong nesting breaks, by the element that cares. */
function nestingCondition(type: string): ConditionId {
  if (/^L|^Lbl$/.test(type)) return '09-005'
  if (type.startsWith('TOC')) return '09-006'
  if (/^R[BTPu]/.test(type)) return '09-007'
  return type.startsWith('W') ? '09-008' : '09-004'
}

/** Types, nesting, languages and alternative texts: conditions 02, 09, 11-002, 13, 17, 19. */
export function checkElements(tree: StructureTree, root: PDFObject, add: AddFinding): void {
  checkRoles(tree, entry(root, 'RoleMap'), add)
  const ids = new Set<string>()
  for (const element of tree.roots.flatMap(descendants)) {
    if (!element.type) add('02-001', element.rawType)
    checkNesting(element, add)
    checkParent(element, root, add)
    checkTexts(element, add)
    if (element.type === 'Note') checkNote(element, ids, add)
  }
}

function checkRoles(tree: StructureTree, roles: PDFObject | undefined, add: AddFinding): void {
  for (const type of tree.circularRoles) add('02-003', type)
  if (!(roles instanceof PDFDict)) return
  for (const [type] of roles.entries()) {
    if (STANDARD_TYPES.has(type.decodeText())) add('02-004', type.decodeText())
  }
}

function checkNesting({ type, parent }: Element, add: AddFinding): void {
  if (type === undefined) return
  const allowedKids = parent?.type === undefined ? undefined : KIDS[parent.type]
  if (allowedKids && !allowedKids.split(' ').includes(type)) {
    add(nestingCondition(parent?.type ?? ''), `<${type}> in <${parent?.type}>`)
  }
  const allowedParents = PARENTS[type]
  if (allowedParents && !allowedParents.split(' ').includes(parent?.type ?? '')) {
    add(nestingCondition(type), `<${type}> outside <${allowedParents.split(' ')[0]}>`)
  }
}

function checkParent({ type, dictionary, parent }: Element, root: PDFObject, add: AddFinding): void {
  if (entry(dictionary, 'P') !== (parent?.dictionary ?? root)) add('PDF 14.7.2', `<${type}>`)
}

function checkTexts({ type, dictionary, hasLanguage }: Element, add: AddFinding): void {
  const problem = languageProblem(textOf(entry(dictionary, 'Lang')))
  if (problem) add('PDF/A 6.7.4', problem)
  for (const key of ['Alt', 'ActualText', 'E']) {
    if (textOf(entry(dictionary, key)) && !hasLanguage) add('11-002', key)
  }
  const isDescribed = Boolean(textOf(entry(dictionary, 'Alt'))) || entry(dictionary, 'ActualText') !== undefined
  if (type === 'Figure' && !isDescribed) add('13-004')
  if (type === 'Formula' && !isDescribed) add('17-002')
}

function checkNote({ dictionary }: Element, ids: Set<string>, add: AddFinding): void {
  const id = textOf(entry(dictionary, 'ID'))
  if (!id) return add('19-003')
  if (ids.has(id)) add('19-004', id)
  ids.add(id)
}

/** No level left out on the way down, one kind of heading only: conditions 14. */
export function checkHeadings(tree: StructureTree, add: AddFinding): void {
  const all = tree.roots.flatMap(descendants)
  let last = 0
  for (const { type } of all) {
    const level = Number(/^H([1-6])$/.exec(type ?? '')?.[1] ?? 0)
    if (level === 0) continue
    if (level > last + 1)
      add(last === 0 ? '14-002' : '14-003', `H${level} follows ${last === 0 ? 'nothing' : `H${last}`}`)
    last = level
  }
  const plain = all.filter(({ type }) => type === 'H')
  if (last > 0 && plain.length > 0) add('14-007')
  const crowded = new Set(plain.map(({ parent }) => parent)).values()
  for (const parent of crowded) {
    if (parent && elementsIn(parent).filter(({ type }) => type === 'H').length > 1) add('14-006')
  }
}
