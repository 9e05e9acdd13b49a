import { useEffect, useRef, useState } from 'react'
import { MARKS } from '../../core/assessment/values.ts'
import { openFor } from '../../core/scoring/openFor.ts'
import { type PlannedTalk, talkWith } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { goTo, hrefOf } from '../../parts/place.ts'
import { answerKeys } from '../../parts/question/answerKeys.ts'
import { chooseOption, focusComment, focusQuestion, pressMark, pressUnchanged } from '../../parts/question/focus.ts'
import { KeysDialog } from '../../parts/question/KeysDialog.tsx'
import { QuestionCard } from '../../parts/question/QuestionCard.tsx'
import { useKeys } from '../../parts/question/useKeys.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { useSettings } from '../../parts/settings.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FindDialog } from './FindDialog.tsx'
import { TalkTimer, useToggleTimer } from './TalkTimer.tsx'
import { useSwipe } from './useSwipe.ts'
import type { VisitView } from './useVisit.ts'
import { MARK_KEYS, TIMER_KEY, type VisitAction, visitActionOf } from './visitKeys.ts'

export interface QuestionPageProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
  readonly question: string
}

/** One question of a conversation: nothing else to look at, and everything within reach of a thumb. */
export function QuestionPage({ view, planned, question }: QuestionPageProps) {
  const t = useTexts(visitTexts)
  const workspace = useWorkspace()
  const { id, feed, plan, words, questionnaire, answers: saver, assessment } = view
  const { singleKeys } = useSettings().settings
  const [dialog, setDialog] = useState<'find' | 'keys' | null>(null)
  const { questions } = planned
  const at = questions.findIndex((state) => state.question.id === question)
  const state = questions[at]
  const toggleTimer = useToggleTimer(view, planned)
  useFocusOnChange(question)

  const open = (to: string | undefined) => {
    const talk = to === undefined ? planned : talkWith(plan, to)
    goTo(
      { screen: 'visit', id, talk: talk?.id ?? planned.id, ...(to !== undefined && { question: to }) },
      { replace: true },
    )
  }
  const move = (by: 1 | -1) => {
    const to = questions[at + by]
    if (to) open(to.question.id)
    else if (by === 1) goTo({ screen: 'visit', id, talk: planned.id })
  }
  const act = (action: VisitAction) => {
    switch (action.kind) {
      case 'option':
        return chooseOption(question, action.key)
      case 'mark':
        return pressMark(question, action.mark)
      case 'move':
        return move(action.by)
      case 'comment':
        return focusComment(question)
      case 'unchanged':
        return pressUnchanged(question)
      case 'next-open': {
        const round = openFor(saver.view, assessment, [...questions.slice(at + 1), ...questions.slice(0, at)])
        return open((round.find(({ status }) => status === 'open') ?? state)?.question.id)
      }
      case 'timer':
        return toggleTimer()
      case 'search':
        return setDialog('find')
      case 'help':
        return setDialog('keys')
      default:
        return action satisfies never
    }
  }
  useKeys(singleKeys, act, visitActionOf)
  const area = useRef<HTMLDivElement>(null)
  useSwipe(area, move)
  if (!state) return null
  return (
    <div className="visit-question">
      <section className="visit-bar" aria-label={t('timer')}>
        <a className="visit-bar__back" href={hrefOf({ screen: 'visit', id, talk: planned.id })}>
          <Icon name="arrow-back" size="small" />
          {t('toTalk')}
        </a>
        <p className="visit-bar__name">{assessment.municipality.name}</p>
        <TalkTimer view={view} planned={planned} />
      </section>
      <header className="visit-question__header">
        <h1 tabIndex={-1} className="visit-question__title">
          {words.titleOf(planned)}, {words.placeOf(planned)}
        </h1>
        <p className="visit-question__place">
          {t('position', { position: at + 1, total: questions.length })} <SaveStatus saver={saver} />
        </p>
      </header>
      <div ref={area} className="visit-question__area">
        <div key={`${question}/${saver.view}`} className="visit-question__card">
          <QuestionCard
            question={state.question}
            feed={feed}
            number={at + 1}
            saver={saver}
            now={workspace.world.now}
            showKeys={singleKeys}
            by={view.by}
            onSite
          />
        </div>
      </div>
      <p className="visit-question__hint">
        {t('swipeHint')}{' '}
        <Button variant="link" onClick={() => setDialog('keys')}>
          {t('keys')}
        </Button>
      </p>
      <nav className="visit-ways" aria-label={t('ways')}>
        <Button icon="arrow-back" disabled={at === 0} onClick={() => move(-1)}>
          {t('previous')}
        </Button>
        <Button icon="search" onClick={() => setDialog('find')}>
          {t('find')}
        </Button>
        <Button variant="primary" iconAfter="arrow-forward" onClick={() => move(1)}>
          {at === questions.length - 1 ? t('finish') : t('next')}
        </Button>
      </nav>
      {dialog === 'find' && <FindDialog view={view} onClose={() => setDialog(null)} onOpen={open} />}
      {dialog === 'keys' && (
        <KeysDialog
          answers={answerKeys(questionnaire)}
          unchanged={feed.getState().header.earlier !== undefined}
          more={[...MARKS.map((mark) => [MARK_KEYS[mark], t(KEY_WORDS[mark])] as const), [TIMER_KEY, t('keyTimer')]]}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

const KEY_WORDS = { later: 'keyLater', objection: 'keyObjection', agreed: 'keyAgreed' } as const

/** The heading of the next question gets the focus, however one came to it. */
function useFocusOnChange(question: string): void {
  const last = useRef(question)
  useEffect(() => {
    if (question === last.current) return
    last.current = question
    focusQuestion(question)
  }, [question])
}
