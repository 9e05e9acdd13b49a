import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { tourTexts } from '../../i18n/tour.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Place } from '../../parts/place.ts'
import { Status } from '../../ui/Status.tsx'
import { isAt, STEPS, type TourStep } from './steps.ts'
import { TourProgress } from './TourProgress.tsx'
import { TourRegion } from './TourRegion.tsx'
import { TourWays } from './TourWays.tsx'
import { useTarget } from './useTarget.ts'
import { bringIntoView, focusOn, isFocusIdle, isPartOfPage } from './view.ts'

export interface TourPanelProps {
  /** counted from 1 */
  readonly number: number
  readonly step: TourStep
  readonly place: Place | null
  /** somebody came to this step from the panel, which then takes the focus */
  readonly led: boolean
  readonly onGo: (to: number) => void
  readonly onEnd: () => void
}

export function TourPanel({ number, step, place, led, onGo, onEnd }: TourPanelProps) {
  const t = useTexts(tourTexts)
  const textId = useId()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  /** the focus went from the panel to what is shown */
  const [away, setAway] = useState(false)
  const here = isAt(step, place)
  const at = t('at', { step: number, of: STEPS.length })

  const toHeading = () => {
    setAway(false)
    heading.current?.focus({ preventScroll: true })
    if (panel.current && isPartOfPage(panel.current)) panel.current.scrollIntoView()
  }
  const arrive = useEffectEvent(() => (led ? toHeading() : setAway(false)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its heading
  useEffect(() => arrive(), [number])

  const target = useTarget(here ? step.target : null, place, (found) => {
    const isFree = isFocusIdle() || panel.current?.contains(document.activeElement)
    if (isFree && panel.current && !isPartOfPage(panel.current)) bringIntoView(found, panel.current)
  })
  const show = () => {
    if (!target || !panel.current) {
      // the button goes away while the page is on its way
      toHeading()
      return onGo(number)
    }
    bringIntoView(target, panel.current)
    focusOn(target)
    setAway(true)
  }
  return (
    <TourRegion
      ref={panel}
      head={<TourProgress number={number} />}
      onEscape={onEnd}
      onEscapeOutside={() => away && toHeading()}
    >
      <div className="tour__words">
        <h2 ref={heading} tabIndex={-1} aria-describedby={textId} className="tour__heading">
          <span className="tour__at">
            {at}
            <span className="kern-sr-only">: </span>
          </span>
          {t(step.name)}
        </h2>
        <p id={textId}>{t(`${step.name}Text`)}</p>
        <Status className="tour__hint">{away ? t('escape') : ''}</Status>
        {/* who goes to the next page by himself hears that the tour has come along */}
        <Status hidden>{led ? '' : `${t('name')}, ${at}: ${t(step.name)}`}</Status>
      </div>
      <TourWays number={number} onGo={onGo} onEnd={onEnd} onShow={target || !here ? show : null} />
    </TourRegion>
  )
}
