import type { ReferenceLists } from '../core/questionnaire/schema.ts'
import { fetchOwn } from './fetchOwn.ts'

/** A server that does not answer must not keep one from what is known without it. */
const PATIENCE_MS = 10_000

/** Lists that came once stay while the page is open; one that did not is asked for again by the next screen. */
const loaded = new Map<string, ReadonlySet<string>>()

/** The lists that are here already. */
export function standardIdsAtHand(standards: readonly string[]): ReferenceLists {
  return new Map(standards.flatMap((id) => listAtHand(id)))
}

/**
 * The identifiers of each standard from `questionnaires/standards/`, files of this app that the service worker keeps for offline
 * use. A list that cannot be had now, or that nobody has made, is not in the result.
 */
export async function fetchStandardIds(standards: readonly string[]): Promise<ReferenceLists> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  await Promise.all(standards.filter((id) => !loaded.has(id)).map((id) => load(id, signal)))
  return standardIdsAtHand(standards)
}

async function load(id: string, signal: AbortSignal): Promise<void> {
  const bytes = await fetchOwn(`questionnaires/standards/${encodeURIComponent(id)}.json`, { signal, cache: 'no-cache' })
  const ids = bytes && idsIn(new TextDecoder().decode(bytes))
  if (ids) loaded.set(id, ids)
}

function listAtHand(id: string): [string, ReadonlySet<string>][] {
  const ids = loaded.get(id)
  return ids ? [[id, ids]] : []
}

/** Without zod, as the lists ship with the app; `null` for what is none, such as a server's page for "not found". */
function idsIn(json: string): ReadonlySet<string> | null {
  try {
    const ids = (JSON.parse(json) as { ids?: unknown } | null)?.ids
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? new Set(ids) : null
  } catch {
    return null
  }
}
