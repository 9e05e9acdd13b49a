import type { LetterDomain, LetterPoint } from '../../core/report/providerLetter.ts'
import { evidenceWords } from '../../i18n/letterText.ts'
import { Passage, type Run } from '../flow/passage.ts'
import { lineHeight } from '../flow/textStyle.ts'
import { STYLES } from '../theme.ts'
import { type LetterSheet, runOf } from './sheet.ts'

const INDENT = 9
const BELOW = 2.6
/** mm that must follow a heading on its page: a question of two lines */
const KEPT_WITH_HEADING = 14

/** What is asked of one Themenfeld. The numbers go on through the letter, so that an answer can name them. */
export function points(sheet: LetterSheet, { title, points: list }: LetterDomain): void {
  const { flow } = sheet
  flow.space(3)
  const text = flow.typeface.clean(title.text).replaceAll('\n', ' ')
  const heading = new Passage(flow.typeface, [runOf({ ...title, text }, STYLES.subheading)], flow.width)
  flow.ensure(heading.height + KEPT_WITH_HEADING)
  flow.tagger.bookmark(2, text, flow.y)
  flow.pour('H2', {}, heading)
  flow.space(1.8)
  flow.tagger.element('L', { listNumbering: 'Decimal' }, () => {
    for (const point of list) {
      const passage = new Passage(flow.typeface, runsOf(sheet, point), flow.width - INDENT)
      // one that is longer than half a page may break
      flow.ensure(Math.min(passage.height, (flow.bottom - flow.top) / 2))
      flow.tagger.element('LI', {}, () => {
        const label = `${point.number}.`
        flow.tagger.element('Lbl', {}, () => flow.tagger.mark(() => flow.line(label, flow.left, flow.y, STYLES.strong)))
        flow.pour('LBody', {}, passage, flow.left + INDENT)
      })
      flow.space(BELOW)
    }
  })
  flow.space(lineHeight(STYLES.small) / 4)
}

function runsOf({ letter }: LetterSheet, point: LetterPoint): Run[] {
  const { question, evidence, id } = point
  const runs = [runOf({ ...question, text: `${question.text} (${id})` }, STYLES.strong)]
  const help = evidenceWords(point, letter.choices.lang)
  if (help === null) return runs
  // a sentence of two languages: told as the one that most of it is in
  return [...runs, runOf({ text: help, lang: evidence[0]?.lang ?? null }, STYLES.small)]
}
