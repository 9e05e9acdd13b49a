import type { jsPDF } from 'jspdf'
import { internalsOf, type JsPdfInternals } from './jsPdfInternals.ts'
import { infoString, number, reference, textString } from './pdfSyntax.ts'
import {
  type Bookmark,
  type Box,
  createElement,
  type Destination,
  type LinkAnnotation,
  type StructureElement,
  type Tag,
  type TagAttributes,
} from './structure.ts'
import { UtcDate } from './utcDate.ts'
import { writeLinks } from './writeLinks.ts'
import { writeOutline } from './writeOutline.ts'
import { writeOutputIntent } from './writeOutputIntent.ts'
import { writeStructure } from './writeStructure.ts'
import { type DocumentMetadata, xmp } from './xmp.ts'

/**
 * Tagged PDF (PDF/UA-1 and PDF/A-2a) on jsPDF's own hooks, nothing patched: the events putPage, postPutResources and putCatalog.
 * Every drawing call goes through `mark` or `artifact`; nesting mistakes are exceptions, because they are bugs.
 */
export class PdfTagger {
  private readonly doc: jsPDF
  private readonly pdf: JsPdfInternals
  private readonly lang: string
  private readonly root = createElement('Document', {}, null)
  private readonly owners: StructureElement[][] = []
  private readonly links: LinkAnnotation[] = []
  private readonly linkIds = new Map<LinkAnnotation, number>()
  private readonly bookmarks: Bookmark[] = []
  private current = this.root
  private open: 'nothing' | 'content' | 'artifact' = 'nothing'
  private catalogEntries: string[] = []
  private failures: unknown[] = []

  constructor(doc: jsPDF, metadata: DocumentMetadata) {
    this.doc = doc
    this.pdf = internalsOf(doc)
    this.lang = metadata.lang
    doc.setCreationDate(new UtcDate(metadata.date))
    doc.setProperties({
      title: infoString(metadata.title),
      author: infoString(metadata.author),
      subject: infoString(metadata.subject),
      creator: infoString(metadata.creatorTool),
    })
    doc.addMetadata(xmp(metadata), true)
    this.on('putPage', (event) => this.writePageEntries(event.pageNumber))
    this.on('postPutResources', () => this.writeObjects())
    this.on('putCatalog', () => this.catalogEntries.forEach((entry) => this.pdf.write(entry)))
  }

  /** Number of the page being drawn on, from 1. */
  get page(): number {
    return this.pdf.getCurrentPageInfo().pageNumber
  }

  /** What `draw` draws belongs to a new element inside the current one. */
  element(tag: Tag, attributes: TagAttributes, draw: (element: StructureElement) => void): void {
    if (this.open !== 'nothing') throw new Error(`<${tag}> begins inside marked content`)
    const element = createElement(tag, attributes, this.current)
    this.resume(element, () => draw(element))
  }

  /** Goes on with an element that was begun before, such as a table cell that continues on the next page. */
  resume(element: StructureElement, draw: () => void): void {
    const before = this.current
    this.current = element
    draw()
    this.current = before
  }

  /** Draws content of the current element, all on one page. */
  mark(draw: () => void): void {
    if (this.open !== 'nothing') throw new Error('marked content inside marked content')
    const { page } = this
    this.owners[page - 1] ??= []
    const mcid = (this.owners[page - 1]?.push(this.current) ?? 0) - 1
    this.current.kids.push({ page, mcid })
    this.enclose('content', `/${this.current.tag} <</MCID ${mcid}>> BDC`, draw)
    if (this.page !== page) throw new Error('the page changed inside marked content')
  }

  /** Draws what assistive technology skips: rules, fills, repeated heads, running headers and footers. */
  artifact(draw: () => void, kind?: 'Header' | 'Footer'): void {
    if (this.open === 'content') throw new Error('artifact inside content')
    if (this.open === 'artifact') return draw()
    this.enclose('artifact', kind ? `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC` : '/Artifact BMC', draw)
  }

  private enclose(kind: 'content' | 'artifact', operator: string, draw: () => void): void {
    this.pdf.write(operator)
    this.open = kind
    draw()
    this.pdf.write('EMC')
    this.open = 'nothing'
  }

  /** Where a figure stands on the current page; mm from the upper left corner. */
  place(element: StructureElement, x: number, y: number, width: number, height: number): void {
    element.box = { page: this.page, box: this.boxOf(x, y, width, height) }
  }

  /** Makes an area of the current page a link of the current element. */
  link(
    area: { x: number; y: number; width: number; height: number },
    contents: string,
    target: () => Destination,
  ): void {
    if (this.current.tag !== 'Link') throw new Error(`a link inside <${this.current.tag}>`)
    const box = this.boxOf(area.x, area.y, area.width, area.height)
    const link = { page: this.page, box, contents, target, element: this.current }
    this.links.push(link)
    this.current.kids.push({ page: this.page, link })
  }

  /** Adds an entry to the outline; level 1 is the outermost. */
  bookmark(level: number, title: string, y: number): Destination {
    const target = { page: this.page, y }
    let siblings = this.bookmarks
    for (let depth = 1; depth < level; depth++) siblings = siblings.at(-1)?.kids ?? siblings
    siblings.push({ title, target, kids: [] })
    return target
  }

  /** The finished file. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.failures = []
    const bytes = new Uint8Array(this.doc.output('arraybuffer'))
    // jsPDF only logs what a handler throws and would hand out a broken file
    if (this.failures.length > 0) throw this.failures[0]
    return bytes
  }

  /** Runs when jsPDF reaches a part of the file; what it throws comes out of `bytes`. */
  on(topic: string, handle: (event: { pageNumber: number }) => void): void {
    this.pdf.events.subscribe(topic, (event) => {
      try {
        handle(event)
      } catch (failure) {
        this.failures.push(failure)
      }
    })
  }

  private writePageEntries(pageNumber: number): void {
    this.pdf.write(`/StructParents ${pageNumber - 1}`)
    this.pdf.write('/Tabs /S')
    const links = this.links.filter((link) => link.page === pageNumber)
    if (links.length === 0) return
    for (const link of links) this.linkIds.set(link, this.pdf.newObjectDeferred())
    this.pdf.write(`/Annots [${links.map((link) => reference(this.linkIds.get(link) ?? 0)).join(' ')}]`)
  }

  private writeObjects(): void {
    const { pdf, root, owners, links, linkIds } = this
    const place = (target: Destination) => {
      const [, , , top] = this.boxOf(0, target.y, 0, 0)
      return `[${reference(pdf.getPageInfo(target.page).objId)} /XYZ 0 ${number(top)} null]`
    }
    writeLinks(pdf, links, linkIds, place)
    const structureId = writeStructure(pdf, { root, owners, links, linkIds })
    const outlineId = writeOutline(pdf, this.bookmarks, place)
    this.catalogEntries = [
      `/Lang ${textString(this.lang)}`,
      '/MarkInfo <</Marked true>>',
      `/StructTreeRoot ${reference(structureId)}`,
      '/ViewerPreferences <</DisplayDocTitle true>>',
      ...(outlineId === null ? [] : [`/Outlines ${reference(outlineId)}`, '/PageMode /UseOutlines']),
      `/OutputIntents [${reference(writeOutputIntent(pdf))}]`,
    ]
  }

  private boxOf(x: number, y: number, width: number, height: number): Box {
    const scale = this.pdf.scaleFactor
    const pageHeight = this.pdf.pageSize.getHeight()
    return [x * scale, (pageHeight - y - height) * scale, (x + width) * scale, (pageHeight - y) * scale]
  }
}
