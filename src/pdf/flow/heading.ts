import type { Destination } from '../tagged/structure.ts'
import { STYLES } from '../theme.ts'
import type { Flow } from './flow.ts'
import { Passage } from './passage.ts'

/** mm that must follow a heading on the same page; a section brings its first subheading or list item along */
const KEPT_WITH_SECTION = 48
const KEPT_WITH_SUBHEADING = 11

/**
 * A heading of the second level: a section, with its bookmark and its line in the table of contents. `keep` is what must follow
 * it on the page; `lang` is the language of its text where it is another than the document's.
 */
export function sectionHeading(flow: Flow, text: string, keep: number = KEPT_WITH_SECTION, lang?: string): void {
  if (!flow.atTop) flow.space(9)
  const run = { text, style: STYLES.heading }
  const passage = new Passage(flow.typeface, [lang === undefined ? run : { ...run, lang }], flow.width)
  flow.ensure(passage.height + keep)
  flow.entries.push({ title: text, target: flow.tagger.bookmark(2, text, flow.y) })
  flow.pour('H2', {}, passage)
  flow.space(3)
}

/** A heading of the third level; `keep` is what must follow it on the page, more than the default before a table. Returns where it stands. */
export function subheading(flow: Flow, text: string, keep: number = KEPT_WITH_SUBHEADING): Destination {
  if (!flow.atTop) flow.space(3.5)
  const passage = new Passage(flow.typeface, [{ text, style: STYLES.subheading }], flow.width)
  flow.ensure(passage.height + keep)
  const target = flow.tagger.bookmark(3, text, flow.y)
  flow.pour('H3', {}, passage)
  flow.space(1.5)
  return target
}
