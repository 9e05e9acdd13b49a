import { useEffect, useRef, useState } from 'react'
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
  const key = place && screenKey(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the place as far as code and data depend on it
  useEffect(() => {
    let wanted = true
    void next(place, workspace).then((opened) => wanted && setState(opened))
    return () => {
      wanted = false
    }
  }, [key, workspace])
  // a screen that stays until the next one is ready must see its own last place: seeing its first, it would lead back there
  const shown = useRef<Place | null>(null)
  if (!place) return { kind: 'unknown' }
  if (state.kind !== 'open') return state
  if (screenKey(state.place) === key) shown.current = place
  const last = shown.current
  return last && screenKey(last) === screenKey(state.place) ? { ...state, place: last } : state
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
