import { useEffect, useState } from 'react'
import type { Place } from '../parts/place.ts'
import type { Workspace } from '../storage/workspace.ts'
import { loadChunk } from './chunks.ts'
import { type DrawScreen, openScreen } from './openScreen.tsx'

export type ScreenState =
  /** the first screen is still on its way */
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly place: Place; readonly draw: DrawScreen }
  /** its code could not be loaded */
  | { readonly kind: 'stale'; readonly place: Place }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'crashed'; readonly place: Place; readonly error: unknown }

/** The screen at a place. Until a new one is ready the old one stays; within one screen and assessment places change at once. */
export function useScreen(place: Place | null, workspace: Workspace): ScreenState {
  const [state, setState] = useState<ScreenState>({ kind: 'opening' })
  const [target, setTarget] = useState(place)
  if (!stays(target, place)) setTarget(place)
  // kept with the screen: while the next one is on its way, the old one must see its own last place, not where it began
  if (state.kind === 'open' && place && place !== state.place && stays(state.place, place)) {
    setState({ ...state, place })
  }
  useEffect(() => {
    let wanted = true
    void next(target, workspace).then((opened) => wanted && setState(opened))
    return () => {
      wanted = false
    }
  }, [target, workspace])
  return place ? state : { kind: 'unknown' }
}

function stays(before: Place | null, after: Place | null): boolean {
  return before && after ? screenKey(before) === screenKey(after) : before === after
}

/** What must be the same for a screen to stay: its name and its assessment. */
export function screenKey(place: Place): string {
  return 'id' in place ? `${place.screen}/${place.id}` : place.screen
}

async function next(place: Place | null, workspace: Workspace): Promise<ScreenState> {
  if (!place) return { kind: 'unknown' }
  try {
    await loadChunk(place.screen)
  } catch {
    return { kind: 'stale', place }
  }
  try {
    return { kind: 'open', place, draw: await openScreen(place, workspace) }
  } catch (error) {
    return { kind: 'crashed', place, error }
  }
}
