import type { AnyReport } from '../../core/report/issued.ts'
import type { Language } from '../../i18n/catalogue.ts'
import type { ImageFiles } from '../assets.ts'
import type { Flow } from '../flow/flow.ts'
import { paragraph } from '../flow/paragraph.ts'
import { Passage } from '../flow/passage.ts'
import { logo } from '../images/logo.ts'
import { NoImage } from '../images/noImage.ts'
import { readImage } from '../images/readImage.ts'
import { COLORS, STYLES } from '../theme.ts'
import { ownWords } from './draft.ts'

/** Names longer than this are set smaller, so that the cover stays one page. */
const LONG_NAME = 90

/** mm: the logo stands at the right, and the title begins below it */
const LOGO = { maxWidth: 55, maxHeight: 21 } as const
const ABOVE_KICKER = 10
const ABOVE_KICKER_WITH_LOGO = 15

interface CoverDraft {
  readonly flow: Flow
  readonly report: Pick<AnyReport, 'userLang' | 'logo'>
  readonly images: ImageFiles
  readonly lang: Language
}

interface CoverWords {
  /** what kind of report it is, above the title */
  readonly kicker: string
  readonly title: string
  /** of the municipality, as the user wrote it; `unnamed` stands for an empty one */
  readonly name: string
  readonly unnamed: string
  /** what the coat of arms or logo is */
  readonly logo: string
}

/** The head of a cover: title and municipality, with the first bookmark, and the coat of arms or logo if there is one. */
export function coverTitle(draft: CoverDraft, { kicker, title, name, unnamed, logo: alt }: CoverWords): void {
  const { flow, report } = draft
  const { top } = flow
  flow.space(report.logo === null ? ABOVE_KICKER : ABOVE_KICKER_WITH_LOGO)
  flow.fill(COLORS.bar, flow.left, flow.y - 5, 26, 1.6)
  paragraph(flow, kicker, STYLES.head, 4)
  flow.tagger.bookmark(1, title, flow.y)
  flow.pour('H1', {}, new Passage(flow.typeface, [{ text: title, style: STYLES.title }], flow.width))
  flow.space(2)
  const trimmed = name.trim()
  const style = trimmed.length > LONG_NAME ? STYLES.longSubtitle : STYLES.subtitle
  const subtitle = trimmed === '' ? { text: unnamed, style } : ownWords(draft, trimmed, style)
  flow.pour('P', {}, new Passage(flow.typeface, [subtitle], flow.width))
  if (report.logo !== null) coverLogo(draft, report.logo, alt, top)
  flow.space(8)
}

function coverLogo({ flow, images, lang }: CoverDraft, key: string, alt: string, top: number): void {
  const image = readImage(images.get(key)?.bytes, alt)
  if (!('problem' in image)) {
    logo(flow, image, alt, { side: 'right', top, ...LOGO })
    return
  }
  const box = new NoImage(flow, image, lang, flow.width)
  flow.space(4)
  box.draw(flow.left, flow.y)
  flow.space(box.height)
}
