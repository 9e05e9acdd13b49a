import type { ReportAnswers } from '../../core/report/issued.ts'
import { subheading } from '../flow/heading.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Destination } from '../tagged/structure.ts'
import { STYLES } from '../theme.ts'
import type { AnswersDraft } from './answersDraft.ts'
import { measureQuestion } from './question.ts'

/** mm of the line with the counts below a heading */
const COUNTS = 9

/** A Themenfeld with its questions; returns where it begins. */
export function domain(draft: AnswersDraft, { title, outOfScope, answers }: ReportAnswers): Destination {
  const { flow, a } = draft
  const questions = answers.map((answer) => measureQuestion(draft, answer))
  if (!flow.atTop) flow.space(5)
  const target = subheading(flow, title, COUNTS + (questions[0]?.keep ?? 0))
  const count = (status: string) => answers.filter(({ question }) => question.status === status).length
  const counts = { answered: count('level'), unknown: count('unknown'), na: count('na'), open: count('open') }
  const sentences = [
    ...(answers.length > 0 ? [a('counts', { count: answers.length, ...counts })] : [a('nothingAsked')]),
    ...(outOfScope > 0 && answers.length > 0 ? [a('outOfScope', { count: outOfScope })] : []),
  ]
  paragraph(flow, sentences.join(' '), STYLES.note, 3)
  questions.forEach((question, i) => question.draw(i === 0))
  return target
}
