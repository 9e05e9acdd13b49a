import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { tourTexts } from '../../i18n/tour.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf, type Place } from '../../parts/place.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Status } from '../../ui/Status.tsx'
import { isAt, STEPS, type TourStep } from './steps.ts'
import { TourProgress } from './TourProgress.tsx'
import { TourRegion } from './TourRegion.tsx'
import { useTarget } from './useTarget.ts'
import { bringIntoView, focusOn, isFocusIdle, isPartOfPage } from './view.ts'

export interface TourPanelProps {
  /** counted from 1 */
  readonly number: number
  readonly step: TourStep
  readonly place: Place | null
  /** came here from the panel, not by himself */
  readonly led: boolean
  readonly onGo: (to: number) => void
  readonly onEnd: () => void
  /** ends it on the way to somewhere else */
  readonly onLeave: () => void
}

export function TourPanel({ number, step, place, led, onGo, onEnd, onLeave }: TourPanelProps) {
  const t = useTexts(tourTexts)
  const textId = useId()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [jumped, setJumped] = useState(false)
  const here = isAt(step, place)
  const last = number === STEPS.length
  const at = t('at', { step: number, of: STEPS.length })

  const toHeading = useEffectEvent(() => {
    setJumped(false)
    if (!led || !panel.current) return
    heading.current?.focus({ preventScroll: true })
    if (isPartOfPage(panel.current)) panel.current.scrollIntoView()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its heading
  useEffect(() => toHeading(), [number])

  const target = useTarget(here ? step.target : null, place, (found) => {
    const isFree = isFocusIdle() || panel.current?.contains(document.activeElement)
    if (isFree && panel.current && !isPartOfPage(panel.current)) bringIntoView(found, panel.current)
  })

  const show = () => {
    if (!target || !panel.current) {
      // the button goes away while the page is on its way
      heading.current?.focus({ preventScroll: true })
      return onGo(number)
    }
    bringIntoView(target, panel.current)
    focusOn(target)
    setJumped(true)
  }
  const comeBack = () => {
    if (!jumped) return
    setJumped(false)
    heading.current?.focus()
  }
  return (
    <TourRegion ref={panel} head={<TourProgress number={number} />} onEscape={onEnd} onEscapeOutside={comeBack}>
      <div className="tour__words">
        <h2 ref={heading} tabIndex={-1} aria-describedby={textId} className="tour__heading">
          <span className="tour__at">
            {at}
            <span className="kern-sr-only">: </span>
          </span>
          {t(step.name)}
        </h2>
        <p id={textId}>{t(`${step.name}Text`)}</p>
        <Status className="tour__hint">{jumped ? t('escape') : ''}</Status>
        {/* who goes to the next page by himself hears that the tour has come along */}
        <Status hidden>{led ? '' : `${t('name')}, ${at}: ${t(step.name)}`}</Status>
      </div>
      <div className="tour__ways">
        {last ? (
          <Button variant="primary" icon="check" onClick={onEnd}>
            {t('end')}
          </Button>
        ) : (
          <Button variant="primary" iconAfter="arrow-forward" onClick={() => onGo(number + 1)}>
            {t('next')}
          </Button>
        )}
        {number > 1 && <Button onClick={() => onGo(number - 1)}>{t('back')}</Button>}
        {last ? (
          <LinkButton icon="add" href={hrefOf({ screen: 'newAssessment' })} onClick={onLeave}>
            {t('newAssessment')}
          </LinkButton>
        ) : (
          (target || !here) && (
            <Button variant="tertiary" aria-label={t('showPlace')} onClick={show}>
              {t('show')}
            </Button>
          )
        )}
      </div>
      {!last && (
        <div className="tour__end">
          <Button variant="tertiary" small icon="close" onClick={onEnd}>
            {t('end')}
          </Button>
        </div>
      )}
    </TourRegion>
  )
}
