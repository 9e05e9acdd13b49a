import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { goTo, hrefOf, type Place, placeOf } from '../../parts/place.ts'
import { useSettings } from '../../parts/settings.ts'
import { expectReturn } from '../../parts/tour/return.ts'
import { currentTour, setTour, type Tour } from '../../parts/tour/tour.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { readySample, type SampleFailure } from './readySample.ts'
import { followed, needsSample, STEPS, stepAt } from './steps.ts'
import { TourFailure } from './TourFailure.tsx'
import { TourPanel } from './TourPanel.tsx'
import { focusOn } from './view.ts'

export interface TourGuideProps {
  readonly tour: Tour
  readonly place: Place | null
}

const OVERVIEW: Place = { screen: 'overview' }

/** Leads through the pages of the example, one step after the other, while all of the app stays usable. */
export function TourGuide({ tour, place }: TourGuideProps) {
  const workspace = useWorkspace()
  const { change } = useSettings()
  const [failure, setFailure] = useState<{ readonly reason: SampleFailure; readonly to: number } | null>(null)
  /** the step that was gone to from the panel, which then takes the focus */
  const [led, setLed] = useState(0)
  const followedPlace = useRef(place)
  const step = stepAt(tour.step)

  const go = async (to: number) => {
    const next = stepAt(to)
    if (!next) return
    const reason = needsSample(next) ? await readySample(workspace) : null
    const now = currentTour()
    // ended meanwhile
    if (!now) return
    setFailure(reason && { reason, to })
    if (reason) return
    setLed(to)
    setTour({ ...now, step: to })
    if (location.hash !== hrefOf(next.place)) goTo(next.place)
  }

  const begin = useEffectEvent(() => {
    change('tourSeen', true)
    void go(1)
  })
  useEffect(() => {
    if (tour.step === 0) begin()
  }, [tour.step])

  const follow = useEffectEvent(() => {
    if (tour.step === 0 || followedPlace.current === place) return
    followedPlace.current = place
    const to = followed(tour.step, place)
    if (to === tour.step) return
    setLed(0)
    setTour({ ...tour, step: to })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only somebody who goes elsewhere is followed
  useEffect(() => follow(), [place])

  const end = () => {
    const from = placeOf(tour.from.slice(1)) ?? OVERVIEW
    const start = document.querySelector<HTMLElement>('[data-tour-start]')
    if (tour.step === STEPS.length && location.hash !== hrefOf(from)) {
      expectReturn(hrefOf(from))
      goTo(from)
    } else if (start) start.focus()
    else stayHere()
    setTour(null)
  }

  if (failure) return <TourFailure reason={failure.reason} onRetry={() => void go(failure.to)} onEnd={end} />
  if (tour.step === 0) return null
  if (!step) return null
  return (
    <TourPanel
      number={tour.step}
      step={step}
      place={place}
      led={led === tour.step}
      onGo={(to) => void go(to)}
      onEnd={end}
      onLeave={() => setTour(null)}
    />
  )
}

/** Where one was shown something last, or else at the head of the page; nothing moves. */
function stayHere(): void {
  const here =
    document.querySelector<HTMLElement>('main [data-outlined]') ?? document.querySelector<HTMLElement>('main h1')
  if (here) focusOn(here)
}
