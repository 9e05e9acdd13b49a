import type { Page } from '@playwright/test'

/** One thing on the page as the browser hands it to a screen reader. */
export interface Heard {
  readonly role: string
  readonly name: string
  readonly description: string
  /** of a heading, else 0 */
  readonly level: number
  /** name of the row of a table it stands in; '' outside of tables */
  readonly row: string
  /** what can be heard below it */
  readonly content: readonly Heard[]
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  readonly childIds?: readonly string[]
}

/** Chromium's accessibility tree in reading order. While a dialog is open, the page behind it is not in there. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (id: string, row: string): readonly Heard[] => {
    const node = byId.get(id)
    if (!node || node.role?.value === 'InlineTextBox') return []
    const role = node.role?.value ?? ''
    const below = role === 'row' ? rowName(node, byId) : row
    const content = (node.childIds ?? []).flatMap((child) => read(child, below))
    if (node.ignored || role === 'none' || role === 'generic') return content
    const level = role === 'heading' ? Number(node.properties?.find(({ name }) => name === 'level')?.value.value) : 0
    const [name, description] = [node.name?.value ?? '', node.description?.value ?? '']
    return [{ role, name, description, level, row, content }]
  }
  return nodes[0] ? read(nodes[0].nodeId, '') : []
}

export function everything(tree: readonly Heard[]): readonly Heard[] {
  return tree.flatMap((node) => [node, ...everything(node.content)])
}

function rowName(row: AxNode, byId: ReadonlyMap<string, AxNode>): string {
  const cells = (row.childIds ?? []).map((id) => byId.get(id))
  return cells.find((cell) => cell?.role?.value === 'rowheader')?.name?.value ?? 'head'
}
