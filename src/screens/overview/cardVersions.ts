import { type ComponentType, useEffect, useState } from 'react'
import type { OverviewEntry } from '../../storage/overview.ts'
import type { OtherVersionsProps } from './OtherVersions.tsx'

type Versions = ComponentType<OtherVersionsProps>

let loaded: Versions | null = null

/** Most people have nothing older than the newest version: its code comes with the first card that says something of it. */
export async function loadCardVersions(): Promise<Versions | null> {
  // an app whose files are gone shows its cards without it
  loaded ??= await import('./OtherVersions.tsx').then(
    (module) => module.OtherVersions,
    () => null,
  )
  return loaded
}

export function hasOtherVersions({ header, offer }: OverviewEntry, entries: readonly OverviewEntry[]): boolean {
  return offer !== null || entries.some(({ header: other }) => isNeighbour(header, other) || isNeighbour(other, header))
}

/** `null`: there is nothing to say, or its code is not here yet. */
export function useCardVersions(entry: OverviewEntry, entries: readonly OverviewEntry[]): Versions | null {
  const needed = hasOtherVersions(entry, entries)
  const [versions, setVersions] = useState<Versions | null>(() => loaded)
  useEffect(() => {
    if (needed) void loadCardVersions().then((found) => setVersions(() => found))
  }, [needed])
  return needed ? versions : null
}

function isNeighbour(header: OverviewEntry['header'], other: OverviewEntry['header']): boolean {
  return other.previous === header.id && other.questionnaire.version !== header.questionnaire.version
}
