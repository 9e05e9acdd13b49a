import { REPLACEMENT } from '../flow/cleanText.ts'
import type { Flow } from '../flow/flow.ts'
import { subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { STYLES } from '../theme.ts'

/** Nothing the municipality wrote disappears without being told. Must come when all its texts are set. */
export function replacedCharacters(
  flow: Flow,
  title: string,
  describe: (values: { readonly sign: string; readonly codes: string }) => string,
): void {
  const { replaced } = flow.typeface
  if (replaced.size === 0) return
  const codes = [...replaced].map((character) => `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`)
  subheading(flow, title)
  paragraph(flow, describe({ sign: REPLACEMENT, codes: codes.join(', ') }), STYLES.small)
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
