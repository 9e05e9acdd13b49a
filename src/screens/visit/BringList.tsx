import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Words } from '../../parts/question/Words.tsx'
import type { VisitView } from './useVisit.ts'

export interface BringListProps {
  readonly view: Pick<VisitView, 'questionnaire'>
  readonly planned: PlannedTalk
}

/** What the person asked should have at hand: the evidence that the questions name. */
export function BringList({ view: { questionnaire }, planned }: BringListProps) {
  const t = useTexts(visitTexts)
  const text = useQuestionnaireText(questionnaire)
  const named = planned.questions.filter(({ question }) => (question.evidence ?? []).length > 0)
  if (named.length === 0) return <p>{t('noBring')}</p>
  return (
    <>
      <p>{t('bringText')}</p>
      <dl className="visit-bring">
        {named.map(({ question }) => (
          <div key={question.id}>
            <dt>{question.id}</dt>
            <dd>
              <ul>
                {question.evidence?.map((item) => (
                  <li key={text(item)}>
                    <Words of={item} questionnaire={questionnaire} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
