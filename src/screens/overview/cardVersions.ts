import { useEffect, useState } from 'react'

type Draw = typeof import('./OtherVersions.tsx').drawOtherVersions

let loaded: Draw | null = null

/** Most people have nothing older than the newest version: its code comes with the first card that says something of it. */
export async function loadCardVersions(): Promise<Draw | null> {
  // an app whose files are gone shows its cards without it
  const module = await import('./OtherVersions.tsx').catch(() => null)
  loaded = module?.drawOtherVersions ?? null
  return loaded
}

/** `null`: its code is not needed, or not here yet. */
export function useCardVersions(needed: boolean): Draw | null {
  const [draw, setDraw] = useState(() => loaded)
  useEffect(() => {
    if (needed && !draw) void loadCardVersions().then((found) => setDraw(() => found))
  }, [needed, draw])
  return draw
}
