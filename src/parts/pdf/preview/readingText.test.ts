import { describe, expect, it } from 'vitest'
import { readingText, type StructureNode, type TextPiece } from './readingText.ts'

const node = (role: string, ...children: StructureNode['children']): StructureNode => ({ role, children })
const content = (id: string) => ({ type: 'content', id })
const marked = (id: string | null, ...lines: string[]): TextPiece[] => [
  id === null ? { type: 'beginMarkedContent' } : { type: 'beginMarkedContentProps', id },
  ...lines.map((str, i) => ({ str, hasEOL: i < lines.length - 1 })),
  { type: 'endMarkedContent' },
]

describe('readingText', () => {
  it('follows the structure instead of the order of drawing, and leaves out what is marked as decoration', () => {
    const tree = node('Root', node('Document', node('H1', content('b')), node('P', content('a'))))
    const pieces = [
      ...marked(null, 'Musterstadt'),
      ...marked('a', 'Ein Absatz in', 'zwei Zeilen'),
      ...marked('b', 'Titel'),
    ]
    expect(readingText(tree, pieces)).toEqual(['Titel', 'Ein Absatz in zwei Zeilen'])
  })

  it('reads a table row and a list item in one go', () => {
    const row = node('TR', node('TH', content('a')), node('TD', content('b')))
    const item = node('LI', node('Lbl', content('c')), node('LBody', node('P', content('d')), node('P', content('e'))))
    const tree = node('Root', node('Table', node('TBody', row)), node('L', item))
    const pieces = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => marked(id, `Text ${id}`))
    expect(readingText(tree, pieces)).toEqual(['Text a; Text b', 'Text c Text d Text e'])
  })

  it('puts the words of a figure together from several pieces, and prefers its description', () => {
    const described = { ...node('Figure', content('a')), alt: 'Balken: 2,5 von 3' }
    const tree = node(
      'Root',
      described,
      node('P', content('b'), node('Span', content('c'))),
      node('P', content('lost')),
    )
    const pieces = [...marked('a', '2,5'), ...marked('b', 'und'), ...marked('c', 'weiter')]
    expect(readingText(tree, pieces)).toEqual(['Balken: 2,5 von 3', 'und weiter'])
  })

  it('gives the text as it was drawn where there is no structure', () => {
    expect(
      readingText(null, [
        { str: 'Eins', hasEOL: true },
        { str: 'Zwei', hasEOL: false },
      ]),
    ).toEqual(['Eins Zwei'])
  })
})
