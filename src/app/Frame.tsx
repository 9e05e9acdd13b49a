import type { ReactNode } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import type { Place } from '../parts/place.ts'
import { SkipLink } from '../ui/SkipLink.tsx'
import { ToastProvider } from '../ui/Toast.tsx'
import { DiskSlot } from './DiskSlot.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { arrivalKey } from './useArrival.ts'
import './frame.css'

const MAIN = 'inhalt'

export interface FrameProps {
  readonly place: Place | null
  readonly version: string
  readonly notices: ReactNode
  readonly children: ReactNode
}

/** What stands around every screen. */
export function Frame({ place, version, notices, children }: FrameProps) {
  const t = useTexts(frameTexts)
  return (
    <ToastProvider closeLabel={t('close')} place={place ? arrivalKey(place) : ''}>
      <div className="app-frame">
        <SkipLink target={MAIN}>{t('skip')}</SkipLink>
        <Header place={place} />
        {notices}
        {place && 'id' in place && <DiskSlot assessment={place.id} />}
        <main id={MAIN} className="app-width app-main" tabIndex={-1}>
          {children}
        </main>
        <Footer version={version} />
      </div>
    </ToastProvider>
  )
}
