import { REPLACEMENT } from '../flow/cleanText.ts'
import { subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** Nothing the municipality wrote disappears without being told. Comes after everything else, or characters would be missing here. */
export function replaced({ flow, t }: Draft): void {
  const { replaced: characters } = flow.typeface
  if (characters.size === 0) return
  const codes = [...characters].map((character) => `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`)
  subheading(flow, t('replaced'))
  paragraph(flow, t('replacedText', { sign: REPLACEMENT, codes: codes.join(', ') }), STYLES.small)
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
