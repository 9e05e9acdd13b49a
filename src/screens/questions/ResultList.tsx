import { formatDate } from '../../i18n/format.ts'
import { questionTexts } from '../../i18n/question.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import type { Filter } from '../../parts/question/find.ts'
import { QuestionStatus } from '../../parts/question/QuestionStatus.tsx'
import { Words } from '../../parts/question/Words.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { LiveView } from './live.ts'
import type { Found } from './useFind.ts'

export interface ResultListProps {
  /** of the assessment */
  readonly id: string
  readonly live: LiveView
  readonly found: readonly Found[]
  /** ISO date: a follow-up on or before it is due */
  readonly today: string
  readonly onOpen: () => void
}

/** Each question found as one line that leads to it; cards would make a long list slow. */
export function ResultList({ id, live, found, today, onOpen }: ResultListProps) {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  const { questionnaire } = live.feed
  const followUp = (date: string) =>
    t(date <= today ? 'followUpDue' : 'followUpSet', { date: formatDate(date, language) })
  return (
    <Stack as="ol" gap="none">
      {found.map(({ id: name, answer }) => {
        const place = live.questions.get(name)
        if (!place) return null
        const { question, domain } = place
        return (
          <li key={question.id} className="result-list__item">
            <a
              className="result-list__link"
              href={hrefOf({ screen: 'questions', id, domain: domain.id, question: question.id })}
              onClick={onOpen}
            >
              <Words of={question.text} questionnaire={questionnaire} />
            </a>
            <p className="result-list__meta">
              <span>{question.id}</span>
              <span>
                <Words of={domain.title} questionnaire={questionnaire} />
              </span>
              {question.must && <Badge>{t('must')}</Badge>}
              {answer?.followUp && <span>{followUp(answer.followUp)}</span>}
              <span className="result-list__status">
                <QuestionStatus answer={answer} must={question.must === true} />
              </span>
            </p>
            {answer?.comment && <p className="result-list__comment">{answer.comment}</p>}
          </li>
        )
      })}
    </Stack>
  )
}

export interface NothingFoundProps {
  readonly filter: Filter
  readonly text: string
}

export function useNothingFound({ filter, text }: NothingFoundProps): string {
  const t = useTexts(questionsTexts)
  if (text.trim() !== '' || filter === 'all') return t('noneFoundSearch', { text: text.trim() })
  const words = {
    open: 'noneFoundOpen',
    must: 'noneFoundMust',
    unknown: 'noneFoundUnknown',
    carried: 'noneFoundCarried',
    followUp: 'noneFoundFollowUp',
  } as const
  return t(words[filter])
}
