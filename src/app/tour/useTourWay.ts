import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { goTo, hrefOf, type Place, placeOf } from '../../parts/place.ts'
import { useSettings } from '../../parts/settings.ts'
import { expectReturn } from '../../parts/tour/return.ts'
import { currentTour, setTour, type Tour } from '../../parts/tour/tour.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { readySample, type SampleFailure } from './readySample.ts'
import { followed, needsSample, STEPS, stepAt } from './steps.ts'
import { focusOn } from './view.ts'

interface TourWay {
  /** the step that was wanted, and why it cannot be shown */
  readonly failure: { readonly reason: SampleFailure; readonly to: number } | null
  /** the step on the screen was gone to from the panel, not by somebody himself */
  readonly led: boolean
  readonly go: (to: number) => void
  readonly end: () => void
}

/** From step to step, along with somebody who goes by himself, and out of the tour. */
export function useTourWay(tour: Tour, place: Place | null): TourWay {
  const workspace = useWorkspace()
  const { change } = useSettings()
  const [failure, setFailure] = useState<TourWay['failure']>(null)
  const [led, setLed] = useState(0)
  const lastPlace = useRef(place)

  const go = async (to: number) => {
    const step = stepAt(to)
    if (!step) return
    const reason = needsSample(step) ? await readySample(workspace) : null
    const now = currentTour()
    // ended meanwhile
    if (!now) return
    setFailure(reason && { reason, to })
    if (reason) return
    setLed(to)
    setTour({ ...now, step: to })
    if (location.hash !== hrefOf(step.place)) goTo(step.place)
  }

  const begin = useEffectEvent(() => {
    change('tourSeen', true)
    void go(1)
  })
  useEffect(() => {
    if (tour.step === 0) begin()
  }, [tour.step])

  const follow = useEffectEvent(() => {
    if (tour.step === 0 || lastPlace.current === place) return
    lastPlace.current = place
    const to = followed(tour.step, place)
    if (to === tour.step) return
    setLed(0)
    setTour({ ...tour, step: to })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only somebody who goes elsewhere is followed
  useEffect(() => follow(), [place])

  return { failure, led: led === tour.step, go: (to) => void go(to), end: () => end(tour) }
}

/** After the last step back to where it began; before it one stays where one is. */
function end({ step, from }: Tour): void {
  const start = document.querySelector<HTMLElement>('[data-tour-start]')
  const began = placeOf(from.slice(1)) ?? ({ screen: 'overview' } as const)
  if (step === STEPS.length && location.hash !== hrefOf(began)) {
    expectReturn(hrefOf(began))
    goTo(began)
  } else if (start) start.focus()
  else stayHere()
  setTour(null)
}

/** The focus to what was shown last, or else to the head of the page; nothing moves. */
function stayHere(): void {
  const [shown, heading] = ['main [data-outlined]', 'main h1'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  )
  const here = shown ?? heading
  if (here) focusOn(here)
}
