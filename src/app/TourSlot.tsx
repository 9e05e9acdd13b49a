import { type ComponentType, useEffect, useState } from 'react'
import type { Place } from '../parts/place.ts'
import { setTour, type Tour, useTour } from '../parts/tour/tour.ts'

type TourComponent = ComponentType<{ readonly tour: Tour; readonly place: Place | null }>

/** Nothing of the tour is loaded before somebody takes it. Where it cannot be loaded there is none, and the frame says why. */
export function TourSlot({ place }: { readonly place: Place | null }) {
  const tour = useTour()
  const [Shown, setShown] = useState<TourComponent | null>(null)
  const wanted = tour !== null
  useEffect(() => {
    if (!wanted) return
    void import('./tour/TourGuide.tsx').then(
      ({ TourGuide }) => setShown(() => TourGuide),
      () => setTour(null),
    )
  }, [wanted])
  return tour && Shown && <Shown tour={tour} place={place} />
}
