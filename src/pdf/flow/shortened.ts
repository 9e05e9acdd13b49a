import type { Flow } from './flow.ts'
import type { TextStyle } from './textStyle.ts'

/** Longer texts are cut before they are measured: no line holds as many. */
const MOST_CHARACTERS = 200

/** The text cleaned, on one line of `width` mm, with "…" where its end does not fit. */
export function shortened(flow: Flow, text: string, style: TextStyle, width: number): string {
  const clean = flow.typeface.clean(text).replaceAll('\n', ' ')
  const widthOf = (part: string) => flow.typeface.width(part, style)
  if (widthOf(clean) <= width) return clean
  let count = Math.min(clean.length, MOST_CHARACTERS)
  while (count > 0 && widthOf(`${clean.slice(0, count)}…`) > width) count--
  return `${clean.slice(0, count).trimEnd()}…`
}
