import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import { entry, follow, itemsOf, nameOf, numberOf, rawEntry, textOf } from './objects.ts'

/** A structure element with what a check needs of it. */
export interface Element {
  /** standard type after the role map; `undefined` for an unknown one */
  readonly type: string | undefined
  /** the type as written */
  readonly rawType: string | undefined
  readonly dictionary: PDFDict
  readonly parent: Element | null
  readonly kids: (Element | Content)[]
  /** its own or an inherited language */
  readonly hasLanguage: boolean
}

/** A marked-content sequence or an annotation, by the reference of its page or object. */
export type Content =
  | { readonly kind: 'mark'; readonly key: string }
  | { readonly kind: 'annotation'; readonly reference: string }

export interface StructureTree {
  readonly roots: readonly Element[]
  /** by the reference of the element's dictionary */
  readonly byReference: ReadonlyMap<string, Element>
  /** by `page reference/MCID` */
  readonly markOwners: ReadonlyMap<string, Element>
  /** by the reference of the annotation */
  readonly annotationOwners: ReadonlyMap<string, Element>
  /** objects of the parent tree, by StructParent(s) */
  readonly parents: ReadonlyMap<number, PDFObject>
  readonly circularRoles: readonly string[]
}

export const STANDARD_TYPES = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD
  THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(
    /\s+/,
  ),
)

export function isElement(kid: Element | Content): kid is Element {
  return 'dictionary' in kid
}

/** All elements below and including `element`, in reading order. */
export function descendants(element: Element): Element[] {
  const all: Element[] = []
  const visit = (next: Element) => {
    all.push(next)
    for (const kid of next.kids) if (isElement(kid)) visit(kid)
  }
  visit(element)
  return all
}

/** Elements' own kids that are elements. */
export function elementsIn(element: Element): Element[] {
  return element.kids.filter(isElement)
}

/** The whole tree of a document; `null` without one. */
export function readStructure(
  context: PDFContext,
  root: PDFObject | undefined,
  documentHasLanguage: boolean,
): StructureTree | null {
  if (!(root instanceof PDFDict)) return null
  const reader = new TreeReader(context, root)
  const roots = itemsOf(entryAsItems(root, 'K')).flatMap(
    (kid) => reader.read(kid, null, undefined, documentHasLanguage) ?? [],
  )
  return { ...reader, roots, parents: parentTree(context, entry(root, 'ParentTree')) }
}

class TreeReader {
  readonly byReference = new Map<string, Element>()
  readonly markOwners = new Map<string, Element>()
  readonly annotationOwners = new Map<string, Element>()
  readonly circularRoles: string[] = []
  private readonly context: PDFContext
  private readonly roleMap: PDFObject | undefined

  constructor(context: PDFContext, root: PDFDict) {
    this.context = context
    this.roleMap = entry(root, 'RoleMap')
  }

  read(object: PDFObject, parent: Element | null, page: string | undefined, inherited: boolean): Element | null {
    const dictionary = follow(this.context, object)
    if (!(dictionary instanceof PDFDict)) return null
    const rawType = nameOf(entry(dictionary, 'S'))
    const element: Element = {
      type: this.standardType(rawType),
      rawType,
      dictionary,
      parent,
      kids: [],
      hasLanguage: inherited || (textOf(entry(dictionary, 'Lang')) ?? '') !== '',
    }
    if (object instanceof PDFRef) this.byReference.set(object.toString(), element)
    const ownPage = rawEntry(dictionary, 'Pg')?.toString() ?? page
    for (const kid of itemsOf(entryAsItems(dictionary, 'K'))) this.readKid(kid, element, ownPage)
    return element
  }

  private readKid(kid: PDFObject, element: Element, page: string | undefined): void {
    const object = follow(this.context, kid)
    const mcid = numberOf(object)
    if (mcid !== undefined) return this.addMark(element, `${page}/${mcid}`)
    switch (nameOf(entry(object, 'Type'))) {
      case 'MCR': {
        const holder = rawEntry(object, 'Stm') ?? rawEntry(object, 'Pg')
        return this.addMark(element, `${holder?.toString() ?? page}/${numberOf(entry(object, 'MCID'))}`)
      }
      case 'OBJR': {
        const reference = String(rawEntry(object, 'Obj'))
        this.annotationOwners.set(reference, element)
        element.kids.push({ kind: 'annotation', reference })
        return
      }
      default: {
        const child = this.read(kid, element, page, element.hasLanguage)
        if (child) element.kids.push(child)
      }
    }
  }

  private addMark(element: Element, key: string): void {
    this.markOwners.set(key, element)
    element.kids.push({ kind: 'mark', key })
  }

  private standardType(type: string | undefined): string | undefined {
    const seen = new Set<string>()
    let current = type
    while (current !== undefined && !STANDARD_TYPES.has(current)) {
      if (seen.has(current)) {
        this.circularRoles.push(current)
        return current
      }
      seen.add(current)
      current = nameOf(entry(this.roleMap, current))
    }
    return current
  }
}

/** The entry with a lone reference kept as one, because elements are known by it. */
function entryAsItems(dictionary: PDFDict, key: string): PDFObject | undefined {
  const resolved = entry(dictionary, key)
  return resolved instanceof PDFDict ? dictionary.get(PDFName.of(key)) : resolved
}

function parentTree(
  context: PDFContext,
  node: PDFObject | undefined,
  into = new Map<number, PDFObject>(),
): Map<number, PDFObject> {
  const pairs = itemsOf(entry(node, 'Nums'))
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const key = numberOf(follow(context, pairs[i]))
    const value = pairs[i + 1]
    if (key !== undefined && value) into.set(key, value)
  }
  for (const kid of itemsOf(entry(node, 'Kids'))) parentTree(context, follow(context, kid), into)
  return into
}

/** An attribute of an element, from whichever of its attribute objects has it. */
export function attribute(context: PDFContext, element: Element, owner: string, key: string): PDFObject | undefined {
  for (const item of itemsOf(entry(element.dictionary, 'A'))) {
    const attributes = follow(context, item)
    if (nameOf(entry(attributes, 'O')) === owner && entry(attributes, key) !== undefined) return entry(attributes, key)
  }
  return undefined
}
