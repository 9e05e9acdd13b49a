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
  const sentences = [
    answers.length > 0 ? countsSentence(draft, answers) : a('nothingAsked'),
    ...(outOfScope > 0 && answers.length > 0 ? [a('outOfScope', { count: outOfScope })] : []),
  ]
  paragraph(flow, sentences.join(' '), STYLES.note, 3)
  questions.forEach((question, i) => question.draw(i === 0))
  return target
}

const COUNTED = [
  ['level', 'countLevel'],
  ['unknown', 'countUnknown'],
  ['na', 'countNa'],
  ['open', 'countOpen'],
] as const

/** "11 Fragen: 8 beantwortet, 3 mit „weiß nicht“." What there is none of is not named. */
function countsSentence({ a }: AnswersDraft, answers: ReportAnswers['answers']): string {
  const parts = COUNTED.flatMap(([status, words]) => {
    const number = answers.filter(({ question }) => question.status === status).length
    return number === 0 ? [] : [a(words, { number })]
  })
  return a('counts', { count: answers.length, parts: parts.join(', ') })
}
