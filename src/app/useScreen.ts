import { useEffect, useState } from 'react'
import type { Place } from '../parts/place.ts'
import type { Workspace } from '../storage/workspace.ts'
import { loadChunk } from './chunks.ts'
import { feedOf, type OpenedScreen, openScreen } from './openScreen.tsx'

export type ScreenState =
  /** the first screen is still on its way */
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly place: Place; readonly screen: OpenedScreen }
  /** its code could not be loaded */
  | { readonly kind: 'stale'; readonly place: Place }
  | { readonly kind: 'unknown' }
  /** it needs the database, which cannot be opened */
  | { readonly kind: 'no-storage'; readonly place: Place }
  | { readonly kind: 'crashed'; readonly place: Place; readonly error: unknown }

/** The place the browser named when the app started; its screen is opened before anything is drawn. */
export interface FirstScreen {
  readonly place: Place | null
  /** `opening` while it takes long: then the frame is drawn first */
  readonly state: ScreenState
  readonly opening: Promise<ScreenState>
}

/** The screen at a place. Until a new one is ready the old one stays; within one screen and assessment places change at once when they can. */
export function useScreen(place: Place | null, workspace: Workspace, first: FirstScreen): ScreenState {
  const [state, setState] = useState(first.state)
  const [target, setTarget] = useState(first.place)
  if (!stays(target, place)) setTarget(place)
  // kept with the screen: while the next one is on its way, the old one must see its own last place, not where it began
  const next = state.kind === 'open' && place && place !== state.place && stays(state.place, place) ? place : null
  if (state.kind === 'open' && next && state.screen.isReady(next)) setState({ ...state, place: next })
  useEffect(() => {
    if (state.kind !== 'open' || !next || state.screen.isReady(next)) return
    let wanted = true
    const show = () => wanted && setState({ ...state, place: next })
    // when they cannot be read the place is shown without them: that nothing can be written either is told there
    void state.screen.prepare(next).then(show, show)
    return () => {
      wanted = false
    }
  }, [state, next])
  useEffect(() => {
    let wanted = true
    const opening = target === first.place ? first.opening : openPlace(target, workspace)
    void opening.then((opened) => wanted && setState(opened))
    return () => {
      wanted = false
    }
  }, [target, workspace, first])
  return place ? state : { kind: 'unknown' }
}

function stays(before: Place | null, after: Place | null): boolean {
  return before && after ? screenKey(before) === screenKey(after) : before === after
}

/** What must be the same for a screen to stay: its name and the assessment it is about. */
export function screenKey(place: Place): string {
  if (place.screen === 'newAssessment') return `${place.screen}/${place.from ?? ''}`
  if (place.screen === 'questionnaireVersions') return `${place.screen}/${place.questionnaire}`
  if (place.screen === 'overTime') return `${place.screen}/${place.series}`
  return 'id' in place ? `${place.screen}/${place.id}` : place.screen
}

/**
 * Code and data of a place, fetched side by side. Never rejects.
 * @param ready what must be over before data is read
 */
export async function openPlace(
  place: Place | null,
  workspace: Workspace,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<ScreenState> {
  if (!place) return { kind: 'unknown' }
  const feed = feedOf(place, workspace, ready)
  // told below, once the code is there
  feed.catch(() => undefined)
  try {
    await loadChunk(place.screen)
  } catch {
    return { kind: 'stale', place }
  }
  try {
    await ready
    return { kind: 'open', place, screen: await openScreen(place, workspace, feed) }
  } catch (error) {
    return workspace.db.isOpen() ? { kind: 'crashed', place, error } : { kind: 'no-storage', place }
  }
}
