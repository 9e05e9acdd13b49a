import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import { mustFirst } from '../../core/scoring/mustFirst.ts'
import { nextOpen } from '../../core/scoring/nextOpen.ts'
import { openFor } from '../../core/scoring/openFor.ts'
import { type QuestionState, questionStates } from '../../core/scoring/questionState.ts'
import { mustFirstTexts } from '../../i18n/mustFirst.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { goTo, hrefOf, type PlaceOf } from '../../parts/place.ts'
import { answerKeys } from '../../parts/question/answerKeys.ts'
import { chooseOption, focusComment, focusQuestion, pressUnchanged } from '../../parts/question/focus.ts'
import { KeysDialog } from '../../parts/question/KeysDialog.tsx'
import type { KeyAction } from '../../parts/question/keys.ts'
import { progressOf } from '../../parts/question/progress.ts'
import { QuestionCard } from '../../parts/question/QuestionCard.tsx'
import { RolesList } from '../../parts/question/RolesList.tsx'
import { useKeys } from '../../parts/question/useKeys.ts'
import { Words } from '../../parts/question/Words.tsx'
import { SaveFailure } from '../../parts/save/SaveFailure.tsx'
import { useRescue } from '../../parts/save/useRescue.ts'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import { useSettings } from '../../parts/settings.ts'
import { AssessorStrip } from '../../parts/views/AssessorStrip.tsx'
import { useSaverHere } from '../../parts/views/useSaverHere.ts'
import { VoiceSwitch } from '../../parts/views/VoiceSwitch.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Text } from '../../ui/Text.tsx'
import { AllAnswered } from './AllAnswered.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TimeLeft } from './TimeLeft.tsx'
import { withTexts } from './withTexts.ts'
import './questions.css'

export interface MustFirstScreenProps {
  readonly params: PlaceOf<'mustFirst'>
  readonly feed: AssessmentFeed
}

/** The minimum requirements first, then the rest by rank, one question at a time. */
export function MustFirstScreen({ params, feed }: MustFirstScreenProps) {
  const { id } = params
  const t = useTexts(mustFirstTexts)
  const workspace = useWorkspace()
  const { questionnaire } = feed
  const { singleKeys } = useSettings().settings
  const { assessment } = useAssessment(feed)
  const { saver, beside, by } = useSaverHere(id)
  const rescue = useRescue(feed, saver, beside)
  useUnsavedWarning(saver)
  const calm = useDeferredValue(assessment)
  const states = useMemo(() => mustFirst(questionStates(questionnaire, calm)), [questionnaire, calm])
  // where one begins stays where it is while its question is answered
  const [begin] = useState(() => nextOpen(states, null)?.question.id ?? states[0]?.question.id)
  const at = Math.max(
    0,
    states.findIndex(({ question }) => question.id === (params.question ?? begin)),
  )
  const state = states[at]
  const [help, setHelp] = useState(false)
  const open = useOpen(id, state)
  const toNextOpen = () =>
    open(nextOpen(openFor(saver.view, assessment, states), state?.question.id ?? null) ?? undefined)
  const act = (action: KeyAction) => {
    if (action.kind === 'help') return setHelp(true)
    if (action.kind === 'next-open') return toNextOpen()
    if (action.kind === 'move') return open(states[at + action.by])
    if (!state) return
    if (action.kind === 'option') chooseOption(state.question.id, action.key)
    if (action.kind === 'unchanged') pressUnchanged(state.question.id)
    if (action.kind === 'comment') focusComment(state.question.id)
  }
  useKeys(singleKeys, act)
  const progress = progressOf(states)
  const waiting = calm.earlier
    ? states.filter(({ question }) => awaitsConfirmation(calm.answers[question.id])).length
    : 0
  const done = progress.inScope > 0 && progress.answered === progress.inScope && waiting === 0
  return (
    <div className="questions">
      <StatusBar
        id={id}
        feed={feed}
        municipality={assessment.municipality.name}
        progress={progress}
        waiting={waiting}
        saver={saver}
        onNextOpen={toNextOpen}
      >
        <AssessorStrip assessment={id} />
        <SaveFailure saver={saver} rescue={rescue} />
        <SaveFailure saver={beside} rescue={rescue} />
      </StatusBar>
      <RolesList questionnaire={questionnaire} />
      <div className="must-first">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <LinkButton small href={hrefOf({ screen: 'questions', id, ...(state && { domain: state.domain.id }) })}>
              {t('byDomain')}
            </LinkButton>
          }
        />
        <section className="must-first__time" aria-label={t('timeTitle')}>
          <TimeLeft states={states} answers={calm[saver.view]} />
        </section>
        <VoiceSwitch assessment={id} />
        {done && <AllAnswered id={id} feed={feed} />}
        {state && (
          <div className="must-first__question">
            <Text muted>
              <Place states={states} at={at} /> · <Words of={state.domain.title} questionnaire={questionnaire} />
            </Text>
            <QuestionCard
              key={`${state.question.id}/${saver.view}`}
              question={withTexts(feed, state)}
              feed={feed}
              number={at + 1}
              saver={saver}
              by={by}
              now={workspace.world.now}
              showKeys={singleKeys}
            />
            <nav className="questions__onward" aria-label={t('ways')}>
              <Way id={id} to={states[at - 1]} back />
              <Way id={id} to={states[at + 1]} />
            </nav>
          </div>
        )}
      </div>
      {help && (
        <KeysDialog
          answers={answerKeys(questionnaire)}
          unchanged={assessment.earlier !== undefined}
          onClose={() => setHelp(false)}
        />
      )}
    </div>
  )
}

function Place({ states, at }: { readonly states: readonly QuestionState[]; readonly at: number }) {
  const t = useTexts(mustFirstTexts)
  const musts = states.filter(({ question }) => question.must).length
  return at < musts
    ? t('placeMust', { position: at + 1, total: musts })
    : t('placeRest', { position: at - musts + 1, total: states.length - musts })
}

interface WayProps {
  readonly id: string
  readonly to: QuestionState | undefined
  readonly back?: boolean
}

function Way({ id, to, back = false }: WayProps) {
  const t = useTexts(mustFirstTexts)
  if (!to) return null
  const href = hrefOf({ screen: 'mustFirst', id, question: to.question.id })
  return back ? (
    <LinkButton icon="arrow-back" href={href}>
      {t('previous')}
    </LinkButton>
  ) : (
    <LinkButton variant="primary" iconAfter="arrow-forward" href={href}>
      {t('next')}
    </LinkButton>
  )
}

/** Goes to another question; its heading gets the focus as soon as it is there, however one came to it. */
function useOpen(id: string, state: QuestionState | undefined): (to: QuestionState | undefined) => void {
  const shown = state?.question.id
  const last = useRef(shown)
  useEffect(() => {
    if (shown === undefined || shown === last.current) return
    last.current = shown
    focusQuestion(shown)
  }, [shown])
  return (to) => {
    if (to) goTo({ screen: 'mustFirst', id, question: to.question.id }, { replace: true })
  }
}
