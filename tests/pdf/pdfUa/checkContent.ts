import { PDFArray, type PDFDocument, type PDFObject, type PDFPage } from 'pdf-lib'
import { type Operand, type Operation, operationsOf } from './content.ts'
import type { AddFinding } from './finding.ts'
import { bytesOf, entry, follow, itemsOf, nameOf, numberOf, rawEntry, textOf } from './objects.ts'
import type { StructureTree } from './structure.ts'

const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI'])
const TEXT = new Set(['Tj', 'TJ', "'", '"'])

/** How deep form XObjects may call each other before they are taken for a loop. */
const DEPTH = 5

interface Mark {
  readonly tag: string | undefined
  readonly mcid: number | undefined
  readonly hasLanguage: boolean
}

/** Where a stream of operators stands: a page, or a form XObject drawn on one. */
interface Place {
  readonly resources: PDFObject | undefined
  /** reference by which its marked content is known in the structure tree */
  readonly holder: string
  readonly structParents: number | undefined
  readonly outside: 'tagged' | 'artifact' | null
  readonly depth: number
}

/** Hex strings shown in each font of a page. */
export type ShownText = ReadonlyMap<PDFObject, ReadonlySet<string>>

/**
 * Every painting operator is content or artifact, and marks and structure tree point at each other: conditions 01, 11-001, 30.
 * Returns what was shown in which font.
 */
export function checkPageContent(
  pdf: PDFDocument,
  page: PDFPage,
  number: number,
  tree: StructureTree,
  documentHasLanguage: boolean,
  add: AddFinding,
): ShownText {
  const checker = new PageChecker(pdf, number, tree, documentHasLanguage, add)
  const { node, ref } = page
  const place = {
    resources: node.Resources() ?? undefined,
    holder: ref.toString(),
    structParents: numberOf(entry(node, 'StructParents')),
    outside: null,
    depth: 0,
  }
  checker.run(operationsOf(contentOf(pdf, page)), place)
  for (const key of tree.markOwners.keys()) {
    if (key.startsWith(`${ref}/`) && !checker.seen.has(key)) {
      add('01-xxx', `page ${number}: the structure names marked content ${key.split('/')[1]}, which is not there`)
    }
  }
  return checker.shown
}

export function contentOf({ context }: PDFDocument, { node }: PDFPage): Uint8Array {
  const streams = itemsOf(entry(node, 'Contents')).map((item) => Buffer.from(bytesOf(follow(context, item))))
  return Buffer.concat(streams.flatMap((stream) => [stream, Buffer.from('\n')]))
}

class PageChecker {
  readonly seen = new Set<string>()
  readonly shown = new Map<PDFObject, Set<string>>()
  private readonly pdf: PDFDocument
  private readonly number: number
  private readonly tree: StructureTree
  private readonly documentHasLanguage: boolean
  private readonly add: AddFinding

  constructor(pdf: PDFDocument, number: number, tree: StructureTree, documentHasLanguage: boolean, add: AddFinding) {
    this.pdf = pdf
    this.number = number
    this.tree = tree
    this.documentHasLanguage = documentHasLanguage
    this.add = add
  }

  run(operations: readonly Operation[], place: Place): void {
    const marks: Mark[] = []
    let font: PDFObject | undefined
    let unmarked = 0
    for (const { operator, operands } of operations) {
      if (operator === 'BDC' || operator === 'BMC') marks.push(this.begin(operands, marks, place))
      else if (operator === 'EMC') marks.pop()
      else if (operator === 'Tf') font = entry(entry(place.resources, 'Font'), nameIn(operands[0]) ?? '')
      else if (PAINTING.has(operator)) {
        const state = stateOf(marks, place)
        if (operator === 'Do' && this.runForm(operands, place, state)) continue
        if (state === null) unmarked++
        if (TEXT.has(operator)) {
          this.checkLanguage(marks, place, state)
          if (font) this.remember(font, operands)
        }
      }
    }
    if (unmarked > 0) this.fail('01-005', `${unmarked} painting operators are neither content nor artifact`)
    if (marks.length > 0) this.fail('01-xxx', `${marks.length} marked-content sequences are not closed`)
  }

  private begin(operands: readonly Operand[], marks: readonly Mark[], place: Place): Mark {
    const tag = nameIn(operands[0])
    const mark = { tag, ...this.propertiesOf(operands[1], place) }
    const state = stateOf(marks, place)
    if (tag === 'Artifact' && state === 'tagged') this.fail('01-003', 'an artifact inside content')
    if (mark.mcid !== undefined) {
      if (state === 'artifact') this.fail('01-004', 'content inside an artifact')
      this.checkOwner(mark.mcid, place)
    }
    return mark
  }

  private propertiesOf(operand: Operand | undefined, place: Place): Omit<Mark, 'tag'> {
    if (operand?.kind === 'name') {
      const properties = entry(entry(place.resources, 'Properties'), operand.name)
      return { mcid: numberOf(entry(properties, 'MCID')), hasLanguage: Boolean(textOf(entry(properties, 'Lang'))) }
    }
    if (operand?.kind !== 'dictionary') return { mcid: undefined, hasLanguage: false }
    const mcid = operand.entries.get('MCID')
    return { mcid: mcid?.kind === 'number' ? mcid.number : undefined, hasLanguage: operand.entries.has('Lang') }
  }

  private checkOwner(mcid: number, { holder, structParents }: Place): void {
    const key = `${holder}/${mcid}`
    if (this.seen.has(key)) this.fail('01-xxx', `marked content ${mcid} stands there twice`)
    this.seen.add(key)
    const owner = this.tree.markOwners.get(key)
    if (!owner) return this.fail('01-005', `marked content ${mcid} belongs to no element`)
    const parents = follow(this.pdf.context, this.tree.parents.get(structParents ?? -1))
    const target = parents instanceof PDFArray && mcid < parents.size() ? parents.get(mcid) : undefined
    if (this.tree.byReference.get(String(target)) !== owner) {
      this.fail('01-xxx', `the parent tree says otherwise of marked content ${mcid}`)
    }
  }

  private checkLanguage(marks: readonly Mark[], { holder }: Place, state: Place['outside']): void {
    if (state !== 'tagged' || this.documentHasLanguage || marks.some(({ hasLanguage }) => hasLanguage)) return
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid
    if (!this.tree.markOwners.get(`${holder}/${mcid}`)?.hasLanguage)
      this.fail('11-001', 'the language of a text is unknown')
  }

  /** Goes on inside a form XObject; `false` for an image, which is judged like any drawing. */
  private runForm(operands: readonly Operand[], place: Place, outside: Place['outside']): boolean {
    const name = nameIn(operands[0]) ?? ''
    const xObjects = entry(place.resources, 'XObject')
    const form = entry(xObjects, name)
    const dictionary = form && 'dict' in form ? (form.dict as PDFObject) : undefined
    if (nameOf(entry(dictionary, 'Subtype')) !== 'Form' || place.depth >= DEPTH) return false
    if (entry(dictionary, 'Ref')) this.fail('30-001', 'a reference XObject')
    this.run(operationsOf(bytesOf(form)), {
      resources: entry(dictionary, 'Resources') ?? place.resources,
      holder: String(rawEntry(xObjects, name)),
      structParents: numberOf(entry(dictionary, 'StructParents')),
      outside,
      depth: place.depth + 1,
    })
    return true
  }

  private remember(font: PDFObject, operands: readonly Operand[]): void {
    const strings = this.shown.get(font) ?? new Set()
    this.shown.set(font, strings)
    for (const operand of operands.flatMap((item) => (item.kind === 'array' ? item.items : [item]))) {
      if (operand.kind === 'hex') strings.add(operand.hex)
    }
  }

  private fail(id: string, message: string): void {
    this.add(id, `page ${this.number}: ${message}`)
  }
}

function stateOf(marks: readonly Mark[], { outside }: Place): Place['outside'] {
  if (outside === 'artifact' || marks.some(({ tag }) => tag === 'Artifact')) return 'artifact'
  return outside === 'tagged' || marks.some(({ mcid }) => mcid !== undefined) ? 'tagged' : null
}

function nameIn(operand: Operand | undefined): string | undefined {
  return operand?.kind === 'name' ? operand.name : undefined
}
