import { lazy, memo, Suspense, useId } from 'react'
import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import { NOT_APPLICABLE } from '../../core/assessment/values.ts'
import type { Question } from '../../core/questionnaire/schema.ts'
import { earlierAnswer, standingOf } from '../../core/versions/standing.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { EarlierAnswers } from '../archive/EarlierAnswers.tsx'
import { EvidenceFields } from '../evidence/EvidenceFields.tsx'
import type { EarlierPanelProps } from '../followUp/EarlierPanel.tsx'
import { latestDay } from '../followUp/freshDate.ts'
import { FrozenArea } from '../frozen/FrozenArea.tsx'
import { useFrozen } from '../frozen/useFrozen.ts'
import { localDate } from '../localDate.ts'
import { OtherView } from '../views/OtherView.tsx'
import { useOtherAnswer } from '../views/otherAnswer.ts'
import { MarkButtons } from '../visit/MarkButtons.tsx'
import { AnswerScale } from './AnswerScale.tsx'
import { lacksReason } from './answerFields.ts'
import { Criteria } from './Criteria.tsx'
import { chooseValue, focusHeading } from './focus.ts'
import { headingId } from './headingId.ts'
import { LevelSuggestion } from './LevelSuggestion.tsx'
import { MoreFields } from './MoreFields.tsx'
import { NotApplicable } from './NotApplicable.tsx'
import { OwnNote } from './OwnNote.tsx'
import { optionsOf } from './options.ts'
import { QuestionHelp } from './QuestionHelp.tsx'
import { QuestionStatus } from './QuestionStatus.tsx'
import { useAnswerForm } from './useAnswerForm.ts'
import { Words } from './Words.tsx'
import './question.css'
import '../followUp/followUp.css'

/** Only follow-ups have an earlier answer. */
const EarlierPanel = lazy(async () => ({ default: (await import('../followUp/EarlierPanel.tsx')).EarlierPanel }))
/** Only where a provider has something to say. */
const ProviderPanels = lazy(async () => ({ default: (await import('../provider/ProviderPanels.tsx')).ProviderPanels }))
const ChangeReason = lazy(async () => ({ default: (await import('../followUp/ChangeReason.tsx')).ChangeReason }))

export interface QuestionCardProps {
  /** with all its texts */
  readonly question: Question
  readonly feed: AssessmentFeed
  /** place in the Themenfeld, counted from 1 */
  readonly number: number
  /** writes the view that is answered here */
  readonly saver: Saver
  /** role that is written to the answer: the assessor's; `null`: none */
  readonly by?: string | null
  /** current time, ISO 8601 UTC */
  readonly now: () => string
  readonly showKeys: boolean
  /** in a conversation: marks, and the comment where one sees it at once */
  readonly onSite?: boolean
}

/** One question with everything that is said and asked about it. It follows its own answer and is drawn again only when that moves. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps) {
  return (
    <FrozenArea>
      <CardOf {...props} />
    </FrozenArea>
  )
})

function CardOf(props: QuestionCardProps) {
  const { question, feed, number, saver, by = null, now, showKeys, onSite = false } = props
  const t = useTexts(questionTexts)
  const language = useLanguage()
  const { questionnaire } = feed
  const { audit, earlier, templates } = feed.getState().header
  const before = earlierAnswer(earlier, question.id)
  const frozen = useFrozen()
  const { form, scale, first, current, clear, change } = useAnswerForm({ question: question.id, feed, saver, now, by })
  const other = useOtherAnswer(feed, question.id, saver.view)
  const { register } = form
  const hasArchive = (feed.getState().header.archive?.length ?? 0) > 0
  const must = question.must === true
  // what one sees above the question before answering it is heard with its answers
  const stand = useId()
  const notApplicable = current?.value === NOT_APPLICABLE
  const reasonMissing = lacksReason({ value: current?.value ?? '', reason: current?.reason ?? '' })
  const ticked = Object.values(current?.criteria ?? {}).filter(Boolean).length
  const options = optionsOf(questionnaire, question, language)
  const standing =
    before &&
    earlier &&
    standingOf({
      answer: current,
      before,
      level: options.find(({ value }) => value === current?.value)?.level ?? null,
      must,
      since: earlier.asOf,
    })
  const takeBack = () => {
    clear()
    focusHeading(question.id)
  }
  const keep: EarlierPanelProps['onUnchanged'] = (part, value) => {
    if (value !== undefined) chooseValue(question.id, value)
    change(part)
    // the button that was pressed goes away
    focusHeading(question.id)
  }
  const confirm = (role: string | null) => change({ confirmedBy: role === null ? undefined : { role, at: now() } })
  const answerScale = (
    <AnswerScale
      legend={<Words of={question.text} questionnaire={questionnaire} />}
      describedBy={must ? `${stand}-must ${stand}` : stand}
      options={options}
      showKeys={showKeys}
      first={first}
      ref={scale}
    />
  )
  const comment = (
    <div data-tour="comment">
      <TextArea
        rows={onSite ? 3 : 1}
        label={
          <>
            {t('comment')}
            <VisuallyHidden> {question.id}</VisuallyHidden>
          </>
        }
        className="question__comment"
        data-comment=""
        {...register('comment')}
      />
    </div>
  )
  return (
    <article className={other && 'question-pair'} data-question={question.id} aria-labelledby={headingId(question.id)}>
      {/* every card names its radios alike; the form keeps the browser from taking them for one group */}
      <form className="question" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
        <header className="question__header">
          <p className="question__meta">
            <VisuallyHidden>{t('questionNumber')} </VisuallyHidden>
            <span className="question__number">{number}</span>
            <span className="question__id">{question.id}</span>
            {must && (
              <span id={`${stand}-must`}>
                <Badge>{t('must')}</Badge>
              </span>
            )}
            <span id={stand} className="question__status">
              <QuestionStatus answer={current} must={must} standing={standing} />
            </span>
          </p>
          <h2 id={headingId(question.id)} className="question__text" tabIndex={-1}>
            <Words of={question.text} questionnaire={questionnaire} />
          </h2>
          <QuestionHelp question={question} questionnaire={questionnaire} />
        </header>

        {!frozen && !before && awaitsConfirmation(current) && (
          <div className="question__note">
            <p>{t('carried')}</p>
            <Button
              small
              onClick={() =>
                change({ source: { ...current?.source, kind: 'carried', confirmed: true }, review: undefined })
              }
            >
              {t('carriedConfirm')}
            </Button>
          </div>
        )}
        {templates && (
          <Suspense>
            <ProviderPanels feed={feed} question={question} answer={current} view={saver.view} by={by} />
          </Suspense>
        )}
        {before && earlier && standing ? (
          <div className="then-now">
            <Suspense fallback={<div className="earlier earlier--loading" />}>
              <EarlierPanel
                earlier={earlier}
                before={before}
                options={options}
                standing={standing}
                answer={current}
                must={must}
                frozen={frozen}
                showKeys={showKeys}
                latest={latestDay(localDate(now()), audit.asOf)}
                onUnchanged={keep}
              />
            </Suspense>
            {answerScale}
            {(standing === 'reason' || standing === 'changed') && (
              <Suspense>
                <ChangeReason earlier={earlier} answer={current} now={now} onChange={change} />
              </Suspense>
            )}
          </div>
        ) : (
          answerScale
        )}
        <LevelSuggestion question={question} answer={current} options={options} />
        {!frozen && current?.value !== undefined && (
          <Button variant="link" className="question__clear" onClick={takeBack}>
            {t('clear')}
            <VisuallyHidden> {question.id}</VisuallyHidden>
          </Button>
        )}
        {notApplicable && (
          <NotApplicable
            register={register}
            must={must}
            reason={current?.reason ?? ''}
            confirmedBy={current?.confirmedBy}
            onConfirm={confirm}
          />
        )}
        <Status hidden>{reasonMissing ? t('reasonHint') : ''}</Status>

        {onSite && !frozen && <MarkButtons marks={current?.marks} onChange={(marks) => change({ marks })} />}

        <div className="question__rest">
          {onSite && comment}
          <Criteria question={question} questionnaire={questionnaire} ticked={ticked} register={register} />
          {!onSite && comment}
          {saver.view === 'assessor' && <OwnNote register={register} />}
          <EvidenceFields
            place={{ assessment: feed.getState().header.id, view: saver.view, question: question.id }}
            answer={current}
            onChange={change}
            frozen={frozen}
          />
          {hasArchive && <EarlierAnswers feed={feed} question={question.id} />}
          <MoreFields
            of={question.id}
            answer={current}
            register={register}
            followUpError={form.formState.errors.followUp}
          />
        </div>
      </form>
      {other && <OtherView feed={feed} question={question} answer={other} own={saver.view} />}
    </article>
  )
}
