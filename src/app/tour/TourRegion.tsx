import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { tourTexts } from '../../i18n/tour.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { isFocusIdle } from './view.ts'
import './tour.css'

export interface TourRegionProps {
  readonly ref?: RefObject<HTMLElement | null>
  /** Escape in the panel, or where the focus is on nothing */
  readonly onEscape: () => void
  /** Escape elsewhere on the page */
  readonly onEscapeOutside?: () => void
  /** at the upper edge */
  readonly head?: ReactNode
  readonly children: ReactNode
}

const OPEN = 'dialog[open], .ui-menu [aria-expanded="true"]'

/** The panel at the lower edge. The page below it knows how much room it takes, so that nothing is hidden for good. */
export function TourRegion({ ref, onEscape, onEscapeOutside, head, children }: TourRegionProps) {
  const t = useTexts(tourTexts)
  const own = useRef<HTMLElement>(null)
  const region = ref ?? own
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(OPEN)) return
    if (isFocusIdle() || region.current?.contains(document.activeElement)) onEscape()
    else onEscapeOutside?.()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    const panel = region.current
    if (!panel) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => root.style.setProperty('--tour-room', `${panel.offsetHeight}px`))
    observer.observe(panel)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--tour-room')
    }
  }, [region])
  return (
    <section ref={region} className="tour" aria-label={t('name')} data-leads="">
      {head}
      <div className="app-width tour__content">{children}</div>
    </section>
  )
}
