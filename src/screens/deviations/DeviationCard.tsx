import { useId } from 'react'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { Deviation } from '../../core/views/compareViews.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { hrefOf } from '../../parts/place.ts'
import { Words } from '../../parts/question/Words.tsx'
import { AnswerFacts } from '../../parts/views/AnswerFacts.tsx'
import { useVoice } from '../../parts/views/voice.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Decision } from './Decision.tsx'
import { Settled } from './Settled.tsx'
import type { Settle } from './useSettle.ts'

export interface DeviationCardProps {
  readonly deviation: Deviation
  readonly questionnaire: Questionnaire
  readonly assessment: string
  readonly onSettle: Settle
}

/** Both answers to one question with their reasons, and what was agreed on or is to be. */
export function DeviationCard({ deviation, questionnaire, assessment, onSettle }: DeviationCardProps) {
  const t = useTexts(viewsTexts)
  const heading = useId()
  const isAssessor = useVoice(assessment).view === 'assessor'
  const { question, domain, own, assessor, differs, settled } = deviation
  const sides = [
    { view: 'answers', name: t('ofMunicipality'), answer: own },
    { view: 'assessor', name: t('ofAssessor'), answer: assessor },
  ] as const
  return (
    <article className="deviation" aria-labelledby={heading}>
      <Stack>
        <div className="deviation__head">
          <p className="deviation__meta">
            {question.id}
            {question.must && <Badge>{t('must')}</Badge>}
          </p>
          <Heading level={3} size="small" id={heading}>
            <Words of={question.text} questionnaire={questionnaire} />
          </Heading>
          <p>
            {t(differs.includes('value') ? 'differs-value' : 'differs-criteria')}{' '}
            <a
              className="kern-link"
              href={hrefOf({ screen: 'questions', id: assessment, domain: domain.id, question: question.id })}
            >
              {t('open', { question: question.id })}
            </a>
          </p>
        </div>
        <div className="deviation__sides">
          {sides.map(({ view, name, answer }) => (
            <section key={view} className="deviation__side" aria-label={`${question.id}: ${name}`}>
              <h4 className="other-view__name">{name}</h4>
              <AnswerFacts question={question} questionnaire={questionnaire} answer={answer} notes={isAssessor} />
            </section>
          ))}
        </div>
        {settled ? (
          <Settled deviation={deviation} onSettle={onSettle} />
        ) : (
          <Decision question={question.id} onSettle={onSettle} />
        )}
      </Stack>
    </article>
  )
}
