import type { Shown } from '../pdfUa/checkContent.ts'
import type { AddFinding } from '../pdfUa/finding.ts'
import { entry, textOf } from '../pdfUa/objects.ts'
import { descendants, type Element, isElement } from '../pdfUa/structure.ts'
import { flat, wordsOf } from './words.ts'

/** Values as a chart spells them out: with decimals or in per cent. Whole numbers are parts of names, scales and counts. */
const VALUE = /\d+[.,]\d+(?!\d*[.,]\d)|\d+(?=\s?%)/g

/** Every value that a chart's alternative text spells out stands in the next table, for those who want to look it up. */
export function checkCharts(elements: readonly Element[], shown: Shown, add: AddFinding): void {
  elements.forEach((figure, i) => {
    if (figure.type !== 'Figure' || isPhoto(figure, shown)) return
    const values = textOf(entry(figure.dictionary, 'Alt'))?.match(VALUE) ?? []
    if (values.length === 0) return
    const table = elements.slice(i + 1).find(({ type }) => type === 'Table')
    const words = table ? flat(wordsOf(table, shown)) : ''
    const listed: string[] = words.match(VALUE) ?? []
    // as often as the chart has it: two bars may be equally long
    const missing = [...new Set(values)].filter((value) => timesIn(listed, value) < timesIn(values, value))
    if (missing.length > 0) add('own chart', missing.join('; '))
  })
}

function timesIn(values: readonly string[], value: string): number {
  return values.filter((other) => other === value).length
}

function isPhoto(figure: Element, shown: Shown): boolean {
  return descendants(figure)
    .flatMap(({ kids }) => kids)
    .some((kid) => !isElement(kid) && kid.kind === 'mark' && shown.marks.get(kid.key)?.hasImage)
}
