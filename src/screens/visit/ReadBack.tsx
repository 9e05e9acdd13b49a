import type { Answer } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import type { Question } from '../../core/questionnaire/schema.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { hrefOf } from '../../parts/place.ts'
import { optionsOf } from '../../parts/question/options.ts'
import { useOptionName } from '../../parts/question/useOptionName.ts'
import { Words } from '../../parts/question/Words.tsx'
import { MarkButtons } from '../../parts/visit/MarkButtons.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { VisitView } from './useVisit.ts'

export interface ReadBackProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
}

/** What was noted, in the words in which it goes into the report; the private note stays out of it. */
export function ReadBack({ view, planned }: ReadBackProps) {
  const t = useTexts(visitTexts)
  const { world } = useWorkspace()
  const { id, questionnaire, assessment, frozen, answers: saver, answerTo } = view
  const said = useSaid(view)
  const noted = planned.questions.flatMap(({ question }) => {
    const answer = answerTo(question.id)
    return answer && (answer.value !== undefined || answer.comment) ? [{ question, answer }] : []
  })
  const mark = (question: string, marks: Answer['marks']) => {
    const before = saver.waiting.get(question) ?? assessment[saver.view][question]
    const { marks: had, ...rest } = before ?? { at: '' }
    const answer = { ...rest, ...(marks && { marks }), at: world.now() }
    saver.save({ question, field: 'marks', before: had, after: marks, answer })
  }
  return (
    <Stack as="section" aria-labelledby="besuch-vorlesen">
      <Heading level={2} id="besuch-vorlesen">
        {t('readBack')}
      </Heading>
      <p>{noted.length > 0 ? t('readBackText') : t('nothingNoted')}</p>
      <ol className="visit-read">
        {noted.map(({ question, answer }) => (
          <li key={question.id} className="visit-read__item">
            <p className="visit-read__question">
              <Words of={question.text} questionnaire={questionnaire} />
            </p>
            <p className="visit-read__answer">{said(question, answer)}</p>
            {answer.comment && <p className="visit-read__comment">{answer.comment}</p>}
            <div className="visit-read__actions">
              {!frozen && <MarkButtons marks={answer.marks} onChange={(marks) => mark(question.id, marks)} />}
              <LinkButton
                aria-label={`${t('jump')} ${question.id}`}
                href={hrefOf({ screen: 'visit', id, talk: planned.id, question: question.id })}
              >
                {t('jump')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ol>
    </Stack>
  )
}

/** 'umgesetzt', 'trifft nicht zu: Das macht das Rechenzentrum' */
function useSaid({ questionnaire }: VisitView): (question: Question, answer: Answer) => string {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  const optionName = useOptionName()
  return (question, { value, reason }) => {
    if (value === undefined) return t('statusOpen')
    if (value === UNKNOWN) return t('unknown')
    if (value === NOT_APPLICABLE) return reason ? `${t('na')}: ${reason}` : t('na')
    const option = optionsOf(questionnaire, question, language).find((one) => one.value === value)
    if (!option) return value
    return option.anchor === null ? optionName(option) : `${optionName(option)}: ${option.anchor}`
  }
}
