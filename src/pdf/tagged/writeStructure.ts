import { type JsPdfInternals, putObject } from './jsPdfInternals.ts'
import { number, reference, textString } from './pdfSyntax.ts'
import type { Kid, LinkAnnotation, StructureElement, TagAttributes } from './structure.ts'

interface StructureInput {
  readonly root: StructureElement
  /** owners of the marked content, by page (from 0) and MCID */
  readonly owners: readonly (readonly StructureElement[])[]
  readonly links: readonly LinkAnnotation[]
  /** object ids of the links' annotations */
  readonly linkIds: ReadonlyMap<LinkAnnotation, number>
}

/** Writes the structure tree with its parent tree (ISO 32000-1, 14.7); returns the object id of its root. */
export function writeStructure(pdf: JsPdfInternals, { root, owners, links, linkIds }: StructureInput): number {
  const rootId = pdf.newObjectDeferred()
  const ids = new Map<StructureElement, number>()
  for (const element of inOrder(root)) ids.set(element, pdf.newObjectDeferred())
  const idOf = (element: StructureElement) => reference(ids.get(element) ?? rootId)
  const pageOf = (page: number) => reference(pdf.getPageInfo(page).objId)

  for (const [element, id] of ids) {
    const page = element.box?.page ?? firstPage(element)
    const kids = element.kids.map((kid) => kidEntry(kid, page, { idOf, pageOf, linkIds }))
    const parts = [
      `/Type /StructElem /S /${element.tag} /P ${element.parent ? idOf(element.parent) : reference(rootId)}`,
      page === null ? '' : `/Pg ${pageOf(page)}`,
      ...attributeEntries(element.attributes),
      ownerAttributes(element),
      kids.length > 0 ? `/K [${kids.join(' ')}]` : '',
    ]
    putObject(pdf, id, `<<${parts.filter((part) => part !== '').join(' ')}>>`)
  }

  const parentTree = pdf.newObjectDeferred()
  const pages = pdf.getNumberOfPages()
  const byPage = Array.from({ length: pages }, (_, page) => `${page} [${(owners[page] ?? []).map(idOf).join(' ')}]`)
  const byLink = links.map((link, i) => `${pages + i} ${idOf(link.element)}`)
  putObject(pdf, parentTree, `<</Nums [${[...byPage, ...byLink].join('\n')}]>>`)
  const next = pages + links.length
  const tree = `/K [${idOf(root)}] /ParentTree ${reference(parentTree)} /ParentTreeNextKey ${next}`
  putObject(pdf, rootId, `<</Type /StructTreeRoot ${tree}>>`)
  return rootId
}

/** Parents before their kids: object numbers follow the reading order. */
function inOrder(element: StructureElement): StructureElement[] {
  return [element, ...element.kids.flatMap((kid) => ('tag' in kid ? inOrder(kid) : []))]
}

function firstPage(element: StructureElement): number | null {
  for (const kid of element.kids) if (!('tag' in kid)) return kid.page
  return null
}

interface References {
  readonly idOf: (element: StructureElement) => string
  readonly pageOf: (page: number) => string
  readonly linkIds: ReadonlyMap<LinkAnnotation, number>
}

function kidEntry(kid: Kid, page: number | null, { idOf, pageOf, linkIds }: References): string {
  if ('tag' in kid) return idOf(kid)
  if ('link' in kid) return `<</Type /OBJR /Obj ${reference(linkIds.get(kid.link) ?? 0)} /Pg ${pageOf(kid.page)}>>`
  // content of the element's own page needs its number only
  if (kid.page === page) return String(kid.mcid)
  return `<</Type /MCR /Pg ${pageOf(kid.page)} /MCID ${kid.mcid}>>`
}

function attributeEntries({ alt, lang }: TagAttributes): string[] {
  const entries: string[] = []
  if (alt !== undefined) entries.push(`/Alt ${textString(alt)}`)
  if (lang !== undefined) entries.push(`/Lang ${textString(lang)}`)
  return entries
}

function ownerAttributes({ attributes, box }: StructureElement): string {
  if (attributes.scope) return `/A <</O /Table /Scope /${attributes.scope}>>`
  if (attributes.listNumbering) return `/A <</O /List /ListNumbering /${attributes.listNumbering}>>`
  if (box) return `/A <</O /Layout /Placement /Block /BBox [${box.box.map(number).join(' ')}]>>`
  return ''
}
