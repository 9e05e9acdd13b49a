import type { ReactNode } from 'react'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Progress as Figures } from '../../parts/question/progress.ts'
import { SaveStatus } from '../../parts/save/SaveStatus.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { WayOn } from './WayOn.tsx'

export interface StatusBarProps {
  readonly id: string
  readonly feed: AssessmentFeed
  /** whose answers these are: seen at every question */
  readonly municipality: string
  readonly progress: Figures
  /** answers of a follow-up that nobody has confirmed yet */
  readonly waiting: number
  readonly saver: Saver
  readonly onNextOpen: () => void
  /** what must be seen from everywhere on the page */
  readonly children: ReactNode
}

/** Stays in view: how far one is, whether it is saved, and the way on. */
export function StatusBar({ id, feed, municipality, progress, waiting, saver, onNextOpen, children }: StatusBarProps) {
  const t = useTexts(questionsTexts)
  const { answered, inScope } = progress
  return (
    <section className="status-bar" aria-label={t('progress')}>
      <div className="status-bar__row">
        <div className="status-bar__progress">
          <Progress
            label={t('progress')}
            hideLabel
            value={answered}
            max={inScope}
            text={t('answeredOf', { answered, total: inScope })}
            aside={municipality}
          />
        </div>
        <SaveStatus saver={saver} />
        {answered < inScope || waiting > 0 ? (
          <Button small icon="arrow-down" className="status-bar__next" onClick={onNextOpen}>
            {t(answered < inScope ? 'nextOpen' : 'nextWaiting')}
          </Button>
        ) : (
          <WayOn id={id} feed={feed} />
        )}
      </div>
      {children}
    </section>
  )
}
