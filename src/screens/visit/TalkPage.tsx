import { useState } from 'react'
import { openFor } from '../../core/scoring/openFor.ts'
import { changeTalk, startTimer } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { secondsOf } from '../../core/visit/timer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { goTo, hrefOf } from '../../parts/place.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { BringList } from './BringList.tsx'
import { minutesIn } from './entered.ts'
import { MarkedList } from './MarkedList.tsx'
import { QuestionLinks } from './QuestionLinks.tsx'
import { ReadBack } from './ReadBack.tsx'
import { TalkTimer } from './TalkTimer.tsx'
import { useMinutes } from './useDurations.ts'
import type { VisitView } from './useVisit.ts'
import { VisitSheet } from './VisitSheet.tsx'

export interface TalkPageProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
}

/** Before a conversation and after it: where one begins, what is still marked, and what was noted, to read out. */
export function TalkPage({ view, planned }: TalkPageProps) {
  const t = useTexts(visitTexts)
  const minutes = useMinutes()
  const workspace = useWorkspace()
  const { id, plan, words, frozen, edit } = view
  const { talk, questions } = planned
  const at = plan.talks.findIndex((one) => one.id === planned.id)
  const following = plan.talks[at + 1]
  const asked = openFor(view.answers.view, view.assessment, questions)
  const nextOpen = asked.find(({ status }) => status === 'open') ?? questions[0]
  const begun = talk.since !== undefined || (talk.seconds ?? 0) > 0
  const done = asked.every(({ status }) => status !== 'open')
  const begin = () => {
    if (!nextOpen) return
    if (!frozen && talk.since === undefined) edit(startTimer(planned.id, workspace.world.now()))
    goTo({ screen: 'visit', id, talk: planned.id, question: nextOpen.question.id })
  }
  const length = t(planned.estimated ? 'estimated' : 'planned', { duration: minutes(planned.minutes) })
  return (
    <Stack gap="large">
      <PageHeader
        preline={t('talkOf', { position: at + 1, total: plan.talks.length })}
        title={words.titleOf(planned)}
        lead={[...words.circumstancesOf(planned), words.timeOf(planned), length].join(' · ')}
        actions={
          <>
            {nextOpen && (
              <Button variant="primary" iconAfter="arrow-forward" onClick={begin}>
                {t(done ? 'again' : begun ? 'goOn' : 'begin')}
              </Button>
            )}
            <Button onClick={() => print()}>{t('printTalk')}</Button>
            <LinkButton icon="arrow-back" href={hrefOf({ screen: 'visit', id })}>
              {t('toPlan')}
            </LinkButton>
          </>
        }
      />
      <Stack as="section" aria-labelledby="besuch-dauer">
        <Heading level={2} id="besuch-dauer">
          {t('timer')}
        </Heading>
        <TalkTimer view={view} planned={planned} />
        <Text muted>{t('timerHint')}</Text>
        {!frozen && <Correction key={talk.seconds ?? 0} view={view} planned={planned} />}
        <p>
          <SaveStatus saver={view.saver} />
        </p>
      </Stack>
      <MarkedList view={view} planned={planned} />
      <ReadBack view={view} planned={planned} />
      <Disclosure summary={t('bring')}>
        <BringList view={view} planned={planned} />
      </Disclosure>
      <Disclosure summary={t('allQuestions')}>
        <QuestionLinks view={view} planned={planned} questions={questions} />
      </Disclosure>
      {following && (
        <p>
          <LinkButton iconAfter="arrow-forward" href={hrefOf({ screen: 'visit', id, talk: following.id })}>
            {t('nextTalk', { title: words.titleOf(following) })}
          </LinkButton>
        </p>
      )}
      <VisitSheet view={view} talks={[planned]} />
    </Stack>
  )
}

/** Who forgot to stop the timer sets it right. */
function Correction({ view, planned: { id, talk } }: TalkPageProps) {
  const t = useTexts(visitTexts)
  const { world } = useWorkspace()
  const [typed, setTyped] = useState(() => String(Math.floor(secondsOf(talk, world.now()) / 60)))
  const minutes = minutesIn(typed)
  const save = () => {
    if (minutes === undefined) return
    const since = talk.since === undefined ? undefined : world.now()
    view.edit(changeTalk(id, { seconds: (minutes ?? 0) * 60, since }))
  }
  return (
    <Disclosure variant="plain" summary={t('correct')}>
      <div className="visit-correction">
        <NumberInput
          label={t('minutesSoFar')}
          value={typed}
          error={minutes === undefined && t('wholeNumber')}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button onClick={save}>{t('save')}</Button>
      </div>
    </Disclosure>
  )
}
