import { Passage } from '../flow/passage.ts'
import { ownWords } from '../report/draft.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

/** A text that the municipality typed for this report; an empty line begins a new paragraph. */
export function releasedText(draft: PublicDraft, text: string): void {
  const { flow } = draft
  for (const part of text.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/)) {
    flow.pour('P', {}, new Passage(flow.typeface, [ownWords(draft, part, PUBLIC_STYLES.body)], flow.width))
    flow.space(2.5)
  }
}
