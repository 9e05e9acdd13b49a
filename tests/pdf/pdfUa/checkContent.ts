import { PDFArray, type PDFDocument, type PDFObject, type PDFPage, PDFRef } from 'pdf-lib'
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

/** A string shown: its font and its bytes in hex. */
export interface ShownString {
  readonly font: PDFObject
  readonly hex: string
}

/** What one marked-content sequence draws. */
export interface MarkContent {
  readonly strings: ShownString[]
  hasImage: boolean
}

/** What pages show, gathered while they are checked. */
export interface Shown {
  /** strings shown in each font, artifacts included */
  readonly fonts: Map<PDFObject, Set<string>>
  /** by `page reference/MCID` */
  readonly marks: Map<string, MarkContent>
  /** all marked content, also what draws nothing, by the same key */
  readonly seen: Set<string>
  /** form XObjects with marked content, by reference, and how often they were drawn */
  readonly forms: Map<string, number>
}

export function nothingShown(): Shown {
  return { fonts: new Map(), marks: new Map(), seen: new Set(), forms: new Map() }
}

/**
 * Every painting operator is content or artifact, and marks and structure tree point at each other: conditions 01, 11-001, 30.
 * Adds what is shown to `shown`.
 */
export function checkPageContent(
  { context }: PDFDocument,
  { node, ref }: PDFPage,
  operations: readonly Operation[],
  known: {
    readonly number: number
    readonly tree: StructureTree
    readonly hasLanguage: boolean
    readonly shown: Shown
  },
  add: AddFinding,
): void {
  const checker = new PageChecker(context, known, (id, detail) => {
    add(id, detail === undefined ? `page ${known.number}` : `page ${known.number}, ${detail}`)
  })
  checker.run(operations, {
    resources: node.Resources() ?? undefined,
    holder: ref.toString(),
    structParents: numberOf(entry(node, 'StructParents')),
    outside: null,
    depth: 0,
  })
}

/** Content that the structure names and no page has. Runs after all pages are read. */
export function checkNamedContent(pdf: PDFDocument, tree: StructureTree, { seen }: Shown, add: AddFinding): void {
  const pages = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), `page ${i + 1}`]))
  for (const key of tree.markOwners.keys()) {
    if (seen.has(key)) continue
    const [holder = '', mcid] = key.split('/')
    add('PDF 14.7.4.2', `${pages.get(holder) ?? `drawing ${holder}`}, marked content ${mcid}`)
  }
}

export function contentOf({ context }: PDFDocument, { node }: PDFPage): Uint8Array {
  const streams = itemsOf(entry(node, 'Contents')).map((item) => Buffer.from(bytesOf(follow(context, item))))
  return Buffer.concat(streams.flatMap((stream) => [stream, Buffer.from('\n')]))
}

class PageChecker {
  private readonly context: PDFDocument['context']
  private readonly tree: StructureTree
  private readonly documentHasLanguage: boolean
  private readonly shown: Shown
  private readonly fail: AddFinding

  constructor(
    context: PDFDocument['context'],
    known: { readonly tree: StructureTree; readonly hasLanguage: boolean; readonly shown: Shown },
    fail: AddFinding,
  ) {
    this.context = context
    this.tree = known.tree
    this.documentHasLanguage = known.hasLanguage
    this.shown = known.shown
    this.fail = fail
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
        const content = this.contentOf(marks, place)
        if (content && (operator === 'Do' || operator === 'BI')) content.hasImage = true
        if (TEXT.has(operator)) {
          this.checkLanguage(marks, place, state)
          if (font) this.remember(font, operands, content)
        }
      }
    }
    if (unmarked > 0) this.fail('01-005', `${unmarked} times`)
    if (marks.length > 0) this.fail('PDF 14.6', `${marks.length} not closed`)
  }

  private begin(operands: readonly Operand[], marks: readonly Mark[], place: Place): Mark {
    const tag = nameIn(operands[0])
    const mark = { tag, ...this.propertiesOf(operands[1], place) }
    const state = stateOf(marks, place)
    if (tag === 'Artifact' && state === 'tagged') this.fail('01-003')
    if (mark.mcid !== undefined) {
      if (state === 'artifact') this.fail('01-004')
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
    if (this.shown.seen.has(key)) this.fail('PDF 14.6', `marked content ${mcid} twice`)
    this.shown.seen.add(key)
    const owner = this.tree.markOwners.get(key)
    if (!owner) return this.fail('01-005', `marked content ${mcid} belongs to no element`)
    // that there is none at all is said once
    if (this.tree.parents.size === 0) return
    const parents = follow(this.context, this.tree.parents.get(structParents ?? -1))
    const target = parents instanceof PDFArray && mcid < parents.size() ? parents.get(mcid) : undefined
    if (!(target instanceof PDFRef) || this.tree.byReference.get(target.toString()) !== owner) {
      this.fail('PDF 14.7.4.4', `marked content ${mcid}`)
    }
  }

  private checkLanguage(marks: readonly Mark[], { holder }: Place, state: Place['outside']): void {
    if (state !== 'tagged' || this.documentHasLanguage || marks.some(({ hasLanguage }) => hasLanguage)) return
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid
    if (!this.tree.markOwners.get(`${holder}/${mcid}`)?.hasLanguage) this.fail('11-001')
  }

  /** Goes on inside a form XObject; `false` for an image, which is judged like any drawing. */
  private runForm(operands: readonly Operand[], place: Place, outside: Place['outside']): boolean {
    const name = nameIn(operands[0]) ?? ''
    const xObjects = entry(place.resources, 'XObject')
    const form = entry(xObjects, name)
    if (nameOf(entry(form, 'Subtype')) !== 'Form' || place.depth >= DEPTH) return false
    if (entry(form, 'Ref')) this.fail('30-001')
    const holder = String(rawEntry(xObjects, name))
    const operations = operationsOf(bytesOf(form))
    if (operations.some(({ operands: [, properties] }) => this.propertiesOf(properties, place).mcid !== undefined)) {
      const times = (this.shown.forms.get(holder) ?? 0) + 1
      this.shown.forms.set(holder, times)
      if (times === 2) this.fail('30-002')
      if (times > 1) return true
    }
    this.run(operations, {
      resources: entry(form, 'Resources') ?? place.resources,
      holder,
      structParents: numberOf(entry(form, 'StructParents')),
      outside,
      depth: place.depth + 1,
    })
    return true
  }

  private contentOf(marks: readonly Mark[], { holder }: Place): MarkContent | undefined {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid
    if (mcid === undefined) return undefined
    const key = `${holder}/${mcid}`
    const content = this.shown.marks.get(key) ?? { strings: [], hasImage: false }
    this.shown.marks.set(key, content)
    return content
  }

  private remember(font: PDFObject, operands: readonly Operand[], content: MarkContent | undefined): void {
    const strings = this.shown.fonts.get(font) ?? new Set()
    this.shown.fonts.set(font, strings)
    for (const operand of operands.flatMap((item) => (item.kind === 'array' ? item.items : [item]))) {
      if (operand.kind !== 'string') continue
      strings.add(operand.hex)
      content?.strings.push({ font, hex: operand.hex })
    }
  }
}

function stateOf(marks: readonly Mark[], { outside }: Place): Place['outside'] {
  if (outside === 'artifact' || marks.some(({ tag }) => tag === 'Artifact')) return 'artifact'
  return outside === 'tagged' || marks.some(({ mcid }) => mcid !== undefined) ? 'tagged' : null
}

export function nameIn(operand: Operand | undefined): string | undefined {
  return operand?.kind === 'name' ? operand.name : undefined
}
