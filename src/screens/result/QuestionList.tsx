import type { ReactNode } from 'react'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import './QuestionList.css'

interface NamedQuestion {
  readonly id: string
  readonly text: string
  /** title of its Themenfeld */
  readonly domain: string
}

export interface QuestionListProps<Q extends NamedQuestion> {
  readonly questions: readonly Q[]
  readonly hrefToQuestion: QuestionHref
  /** one sentence under the question */
  readonly note?: (question: Q) => string | null
  /** what else stands there, in place of a sentence */
  readonly more?: (question: Q) => ReactNode
}

/** Questions by their text, each a link to where it is answered. */
export function QuestionList<Q extends NamedQuestion>({ questions, hrefToQuestion, note, more }: QuestionListProps<Q>) {
  return (
    <Stack as="ul" gap="none" className="question-list">
      {questions.map((question) => {
        const said = note?.(question)
        return (
          <li key={question.id} className="question-list__item">
            <Link href={hrefToQuestion(question.id)}>{question.text}</Link>
            {said && <p>{said}</p>}
            {more?.(question)}
            <Text muted small>
              {question.domain} · <span className="question-list__id">{question.id}</span>
            </Text>
          </li>
        )
      })}
    </Stack>
  )
}
