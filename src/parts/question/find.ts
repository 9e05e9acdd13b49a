import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { textIn } from '../../core/text.ts'

export const FILTERS = ['all', 'open', 'must', 'unknown', 'carried', 'followUp'] as const
export type Filter = (typeof FILTERS)[number]

export interface Search {
  readonly filter: Filter
  /** words that must all occur in id, text or comment */
  readonly text: string
}

type Answers = Readonly<Record<string, Answer>>

/** Questions in scope that the filter and all words of the search let through; follow-ups by date, the rest in questionnaire order. */
export function findQuestions(
  states: readonly QuestionState[],
  answers: Answers,
  { filter, text }: Search,
  language: { readonly lang: string; readonly fallback: string },
): QuestionState[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const found = states.filter((state) => {
    const answer = answers[state.question.id]
    if (!passes(state, answer, filter)) return false
    if (words.length === 0) return true
    const question = textIn(state.question.text, language.lang, language.fallback)
    const content = folded([state.question.id, question, answer?.comment ?? ''].join(' '))
    return words.every((word) => content.includes(word))
  })
  if (filter !== 'followUp') return found
  const date = (state: QuestionState) => answers[state.question.id]?.followUp ?? ''
  return found.toSorted((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0))
}

export function countByFilter(states: readonly QuestionState[], answers: Answers): Record<Filter, number> {
  const count = (filter: Filter) => states.filter((s) => passes(s, answers[s.question.id], filter)).length
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<Filter, number>
}

function passes(state: QuestionState, answer: Answer | undefined, filter: Filter): boolean {
  if (state.status === 'out') return false
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return state.status === 'open'
    case 'must':
      return state.question.must === true
    case 'unknown':
      return state.status === 'unknown'
    case 'carried':
      return awaitsConfirmation(answer)
    case 'followUp':
      return answer?.followUp !== undefined
  }
}

/** 'Löschkonzept' is found by 'loschkonzept' and by 'LÖSCH'. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
