import type { Report } from '../../core/report/report.ts'
import type { Language } from '../../i18n/catalogue.ts'
import type { Flow } from '../flow/flow.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage } from '../flow/passage.ts'
import { COLORS, STYLES } from '../theme.ts'
import { ownWords } from './draft.ts'

/** Names longer than this are set smaller, so that the cover stays one page. */
const LONG_NAME = 90

interface CoverDraft {
  readonly flow: Flow
  readonly report: Pick<Report, 'userLang'>
  readonly lang: Language
}

interface CoverWords {
  /** what kind of report it is, above the title */
  readonly kicker: string
  readonly title: string
  /** of the municipality, as the user wrote it; `unnamed` stands for an empty one */
  readonly name: string
  readonly unnamed: string
}

/** The head of a cover: title and municipality, with the first bookmark. */
export function coverTitle(draft: CoverDraft, { kicker, title, name, unnamed }: CoverWords): void {
  const { flow } = draft
  flow.space(10)
  flow.fill(COLORS.bar, flow.left, flow.y - 5, 26, 1.6)
  paragraph(flow, kicker, STYLES.head, 4)
  flow.tagger.bookmark(1, title, flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: title, style: STYLES.title }], flow.width))
  flow.space(2)
  const trimmed = name.trim()
  const style = trimmed.length > LONG_NAME ? STYLES.longSubtitle : STYLES.subtitle
  const subtitle = trimmed === '' ? { text: unnamed, style } : ownWords(draft, trimmed, style)
  flow.pour('P', {}, new Passage(flow.typeface, [subtitle], flow.width))
  flow.space(8)
}
