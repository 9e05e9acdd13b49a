import { textIn } from '../core/text.ts'
import { frameTexts } from '../i18n/frame.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Place } from '../parts/place.ts'
import type { Workspace } from '../storage/workspace.ts'
import { Crash } from './Crash.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NoStorage } from './NoStorage.tsx'
import { NotFound } from './NotFound.tsx'
import { Stale } from './Stale.tsx'
import { arrivalKey, useArrival } from './useArrival.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { type FirstScreen, type ScreenState, screenKey, useScreen } from './useScreen.ts'

export interface OutletProps {
  readonly place: Place | null
  readonly workspace: Workspace
  readonly first: FirstScreen
  readonly onExport: (() => Promise<void>) | undefined
}

/** The screen of the current address. */
export function Outlet({ place, workspace, first, onExport }: OutletProps) {
  const t = useTexts(frameTexts)
  const state = useScreen(place, workspace, first)
  useDocumentTitle(useTopic(state), t(titleOf(state)), t('product'))
  useArrival(shownKey(state))
  switch (state.kind) {
    case 'opening':
      return null
    case 'open':
      return (
        <ErrorBoundary key={screenKey(state.place)} onExport={onExport}>
          {state.screen.draw(state.place)}
        </ErrorBoundary>
      )
    case 'stale':
      return <Stale />
    case 'unknown':
      return <NotFound />
    case 'no-storage':
      return <NoStorage />
    case 'crashed':
      return <Crash error={state.error} onExport={onExport} />
    default:
      return state satisfies never
  }
}

function useTopic(state: ScreenState): string | null {
  const language = useLanguage()
  const topic = state.kind === 'open' ? state.screen.topic?.(state.place) : undefined
  return topic ? textIn(topic.text, language, topic.fallback) : null
}

function titleOf(state: ScreenState) {
  switch (state.kind) {
    case 'open':
      return state.place.screen
    case 'stale':
      return 'staleTitle'
    case 'unknown':
      return 'notFoundTitle'
    case 'no-storage':
      return 'noStorageTitle'
    case 'crashed':
      return 'crashTitle'
    case 'opening':
      return 'overview'
    default:
      return state satisfies never
  }
}

function shownKey(state: ScreenState): string | null {
  if (state.kind === 'opening') return null
  if (state.kind === 'open') return arrivalKey(state.place)
  return 'place' in state ? `${state.kind}/${screenKey(state.place)}` : state.kind
}
