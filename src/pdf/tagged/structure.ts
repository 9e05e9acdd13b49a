/** The structure tree while a document is drawn: plain data that `writeStructure` turns into PDF objects. */

export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'

export interface TagAttributes {
  readonly alt?: string
  /** only where it differs from the document's language */
  readonly lang?: string
  readonly scope?: 'Column' | 'Row'
  readonly listNumbering?: 'Disc' | 'Decimal' | 'Square'
}

/** A marked-content sequence; `page` counts from 1, `mcid` from 0 within its page. */
interface MarkedContent {
  readonly page: number
  readonly mcid: number
}

/** A point of the document: page from 1, mm from its top. */
export interface Destination {
  readonly page: number
  readonly y: number
}

/** A link inside the document; its target may still be unknown while the link is drawn. */
export interface LinkAnnotation {
  readonly page: number
  readonly box: Box
  /** what assistive technology reads out for the link */
  readonly contents: string
  readonly target: () => Destination
  readonly element: StructureElement
}

/** [left, bottom, right, top] in PDF points from the lower left corner of the page */
export type Box = readonly [number, number, number, number]

export type Kid = StructureElement | MarkedContent | { readonly page: number; readonly link: LinkAnnotation }

export interface StructureElement {
  readonly tag: Tag
  readonly attributes: TagAttributes
  readonly parent: StructureElement | null
  readonly kids: Kid[]
  /** where a figure stands; `null` for everything that flows */
  box: { readonly page: number; readonly box: Box } | null
}

export interface Bookmark {
  readonly title: string
  readonly target: Destination
  readonly kids: Bookmark[]
}

export function createElement(tag: Tag, attributes: TagAttributes, parent: StructureElement | null): StructureElement {
  const element: StructureElement = { tag, attributes, parent, kids: [], box: null }
  parent?.kids.push(element)
  return element
}
