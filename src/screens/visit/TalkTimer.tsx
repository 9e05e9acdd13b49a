import { useEffect, useState } from 'react'
import { pauseTimer, startTimer } from '../../core/visit/edit.ts'
import type { PlannedTalk } from '../../core/visit/plannedTalks.ts'
import { clockTime, secondsOf } from '../../core/visit/timer.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Status } from '../../ui/Status.tsx'
import type { VisitView } from './useVisit.ts'

export interface TalkTimerProps {
  readonly view: VisitView
  readonly planned: PlannedTalk
}

/** How long a conversation takes. Since when it runs is stored, so that nothing has to run for it to go on. */
export function TalkTimer({ view, planned }: TalkTimerProps) {
  const t = useTexts(visitTexts)
  const { talk } = planned
  const seconds = useSeconds(planned)
  const toggle = useToggleTimer(view, planned)
  const runs = talk.since !== undefined
  return (
    <div className="visit-timer">
      <span role="timer" aria-label={t('timer')} className="visit-timer__time">
        {clockTime(seconds)}
      </span>
      {!view.frozen && <Button onClick={toggle}>{t(runs ? 'pauseTimer' : 'startTimer')}</Button>}
      <Status hidden>
        {runs ? t('timerStarted') : talk.seconds ? t('timerPaused', { time: clockTime(talk.seconds) }) : ''}
      </Status>
    </div>
  )
}

export function useToggleTimer({ edit, frozen }: VisitView, { id, talk }: PlannedTalk): () => void {
  const { world } = useWorkspace()
  return () => {
    if (frozen) return
    edit(talk.since === undefined ? startTimer(id, world.now()) : pauseTimer(id, world.now()))
  }
}

/** Drawn again every second while the timer runs. */
function useSeconds({ talk }: PlannedTalk): number {
  const { world } = useWorkspace()
  const [, tick] = useState(0)
  const runs = talk.since !== undefined
  useEffect(() => {
    if (!runs) return
    const interval = setInterval(() => tick((n) => n + 1), 1000)
    return () => clearInterval(interval)
  }, [runs])
  return secondsOf(talk, world.now())
}
