/** A node of the structure tree as pdf.js gives it: an element with a role, or content by its id. */
export interface StructureNode {
  readonly role: string
  /** stands for the content of a figure */
  readonly alt?: string
  readonly children: readonly (StructureNode | StructureContent)[]
}

export interface StructureContent {
  readonly type: string
  readonly id: string
}

/** A piece of text, or the begin or end of marked content. */
export type TextPiece =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly id?: string | null }

/** Elements that are read in one go: the cells of a row, the mark of a list item and its text. */
const ONE_BLOCK = /^(TR|LI|TOCI|P|H\d?|Caption|Note|Figure|Formula)$/

/**
 * The text of a page in the order in which it is to be read, one string for each heading, paragraph, list item and table row.
 * Running headers and other decoration are left out, as they are for a screen reader in the PDF itself.
 */
export function readingText(tree: StructureNode | null, pieces: readonly TextPiece[]): string[] {
  if (tree === null) return filled([textOf(pieces)])
  const contents = contentsById(pieces)
  return filled(blocksOf(tree, contents))
}

function blocksOf(node: StructureNode, contents: ReadonlyMap<string, string>): string[] {
  if (ONE_BLOCK.test(node.role)) return [wordsOf(node, contents)]
  return node.children.flatMap((child) =>
    'role' in child ? blocksOf(child, contents) : (contents.get(child.id) ?? ''),
  )
}

function wordsOf(node: StructureNode | StructureContent, contents: ReadonlyMap<string, string>): string {
  if (!('role' in node)) return contents.get(node.id) ?? ''
  if (node.alt) return node.alt
  return filled(node.children.map((child) => wordsOf(child, contents))).join(node.role === 'TR' ? '; ' : ' ')
}

/** What is marked as belonging to no element has no id and goes nowhere. */
function contentsById(pieces: readonly TextPiece[]): ReadonlyMap<string, string> {
  const contents = new Map<string, string>()
  const open: (string | null)[] = []
  for (const piece of pieces) {
    if ('str' in piece) {
      const id = open.at(-1) ?? null
      if (id !== null) contents.set(id, (contents.get(id) ?? '') + textOf([piece]))
    } else if (piece.type === 'endMarkedContent') open.pop()
    else open.push(piece.id ?? null)
  }
  return contents
}

function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map((piece) => ('str' in piece ? piece.str + (piece.hasEOL ? ' ' : '') : '')).join('')
}

function filled(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
