import { answersReportTexts } from '../../i18n/answersReport.ts'
import { textsIn } from '../../i18n/catalogue.ts'
import { questionTexts } from '../../i18n/question.ts'
import { reserveContents } from '../flow/contents.ts'
import type { ContentsEntry } from '../flow/flow.ts'
import { sectionHeading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Draft } from '../report/draft.ts'
import { STYLES } from '../theme.ts'
import type { AnswersDraft } from './answersDraft.ts'
import { domain } from './domain.ts'

/** Share of a page that may be filled already where this part begins on it. */
const BEGUN = 0.25

/** Every question with everything that was said of it, by Themenfeld, with a table of contents of its own. `step` is awaited after each of them. */
export async function answers(draft: Draft, step: () => Promise<void>): Promise<void> {
  const { flow, report, lang } = draft
  const withWords: AnswersDraft = {
    ...draft,
    a: textsIn(answersReportTexts, lang),
    q: textsIn(questionTexts, lang),
  }
  const { a } = withWords
  if (flow.y > flow.top + (flow.bottom - flow.top) * BEGUN) flow.newPage()
  sectionHeading(flow, a('title'))
  paragraph(flow, a('intro'))
  paragraph(flow, a('criteriaIntro'), STYLES.body, 4)
  const entries: ContentsEntry[] = []
  const fillContents = reserveContents(
    flow,
    report.answers.length,
    (title, page) => a('contentsEntry', { title, page }),
    entries,
  )
  flow.space(4)
  for (const part of report.answers) {
    entries.push({ title: part.title, target: domain(withWords, part) })
    await step()
  }
  fillContents()
}
