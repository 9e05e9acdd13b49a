import type { Place } from '../../parts/place.ts'
import type { Tour } from '../../parts/tour/tour.ts'
import { stepAt } from './steps.ts'
import { TourFailure } from './TourFailure.tsx'
import { TourPanel } from './TourPanel.tsx'
import { useTourWay } from './useTourWay.ts'

export interface TourGuideProps {
  readonly tour: Tour
  readonly place: Place | null
}

/** Leads through the pages of the example, one step after the other, while all of the app stays usable. */
export function TourGuide({ tour, place }: TourGuideProps) {
  const { failure, led, go, end } = useTourWay(tour, place)
  const step = stepAt(tour.step)
  if (failure) return <TourFailure reason={failure.reason} onRetry={() => go(failure.to)} onEnd={end} />
  // nothing is shown while the example is being made
  return step && <TourPanel number={tour.step} step={step} place={place} led={led} onGo={go} onEnd={end} />
}
