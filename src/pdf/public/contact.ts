import { sectionHeading } from '../flow/heading.ts'
import type { PublicDraft } from './draft.ts'
import { releasedText } from './releasedText.ts'

/** mm: an address of a few lines stays with its heading */
const KEPT_WITH_HEADING = 24

/** Whom to ask, as the administration released it. */
export function contact(draft: PublicDraft, text: string): void {
  sectionHeading(draft.flow, draft.t('contact'), KEPT_WITH_HEADING)
  releasedText(draft, text)
}
