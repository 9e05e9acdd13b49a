import type { QuestionState } from '../../core/scoring/questionState.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { markTexts } from '../../i18n/marks.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { QuestionStatus } from '../../parts/question/QuestionStatus.tsx'
import { Words } from '../../parts/question/Words.tsx'
import { Badge } from '../../ui/Badge.tsx'
import type { VisitView } from './useVisit.ts'

export interface QuestionLinksProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly questions: readonly QuestionState[]
  readonly onOpen?: () => void
}

/** Questions as lines for a finger that lead to them. */
export function QuestionLinks({ view, planned, questions, onOpen }: QuestionLinksProps) {
  const t = useTexts(questionTexts)
  const markName = useTexts(markTexts)
  const { id, questionnaire, answerTo } = view
  return (
    <ol className="visit-links">
      {questions.map(({ question }) => {
        const answer = answerTo(question.id)
        return (
          <li key={question.id}>
            <a
              className="ui-btn-link visit-links__link"
              href={hrefOf({ screen: 'visit', id, talk: planned.id, question: question.id })}
              onClick={onOpen}
            >
              <span className="visit-links__id">{question.id}</span>{' '}
              <span className="visit-links__text">
                <Words of={question.text} questionnaire={questionnaire} />
              </span>
            </a>
            <p className="visit-links__meta">
              {question.must && <Badge>{t('must')}</Badge>}
              {answer?.marks?.map((mark) => (
                <Badge key={mark} kind={mark === 'agreed' ? 'success' : mark === 'objection' ? 'warning' : 'info'}>
                  {markName(mark)}
                </Badge>
              ))}
              <QuestionStatus answer={answer} must={question.must === true} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
