import type { PaperDomain } from '../../core/report/paper.ts'
import { sectionHeading } from '../flow/heading.ts'
import { Passage } from '../flow/passage.ts'
import { STYLES } from '../theme.ts'
import { measureQuestion } from './question.ts'
import { runOf, type Sheet } from './sheet.ts'

const BELOW_SUMMARY = 4

/** One Themenfeld: its heading stays with its first question. */
export function domain(sheet: Sheet, { title, summary, questions }: PaperDomain): void {
  const { flow } = sheet
  const measured = questions.map((question) => measureQuestion(sheet, question))
  const words = summary ? new Passage(flow.typeface, [runOf(summary, STYLES.note)], flow.width) : null
  const keep = (words ? words.height + BELOW_SUMMARY : 0) + (measured[0]?.keep ?? 0)
  const heading = flow.typeface.clean(title.text).replaceAll('\n', ' ')
  sectionHeading(flow, heading, keep, title.lang ?? undefined)
  if (words) {
    flow.pour('P', {}, words)
    flow.space(BELOW_SUMMARY)
  }
  measured.forEach(({ draw }, i) => {
    draw(i === 0)
  })
}
