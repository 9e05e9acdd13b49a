import { useId, useSyncExternalStore } from 'react'
import { countingView, type ViewName } from '../../core/assessment/countingAnswers.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Question } from '../../core/questionnaire/schema.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { hrefOf } from '../place.ts'
import { AnswerFacts } from './AnswerFacts.tsx'
import './views.css'

export interface OtherViewProps {
  readonly feed: AssessmentFeed
  readonly question: Question
  /** of the other one */
  readonly answer: Answer
  /** the own one: what stands here is the other's */
  readonly own: ViewName
}

/** What the other one answered, beside the own answer. */
export function OtherView({ feed, question, answer, own }: OtherViewProps) {
  const t = useTexts(viewsTexts)
  const heading = useId()
  const isAssessors = own === 'answers'
  const counts = useSyncExternalStore(feed.subscribe, () => countsIn(feed, question.id))
  return (
    <section className="other-view" aria-labelledby={heading}>
      <h3 className="other-view__name" id={heading}>
        {t(isAssessors ? 'ofAssessor' : 'ofMunicipality')}
      </h3>
      <AnswerFacts question={question} questionnaire={feed.questionnaire} answer={answer} notes={!isAssessors} />
      <p className="other-view__counts">
        {t(`counts-${counts}`)}{' '}
        <a className="kern-link" href={hrefOf({ screen: 'deviations', id: feed.getState().header.id })}>
          {t('toDeviations')}
        </a>
      </p>
    </section>
  )
}

function countsIn(feed: AssessmentFeed, question: string): ViewName | 'none' {
  const { assessment } = feed.getState()
  if (countingView(assessment, question) === 'assessor') return 'assessor'
  return assessment.answers[question]?.value === undefined ? 'none' : 'answers'
}
