import type { Condition, Question } from '../questionnaire/schema.ts'

/** Where one stands while one asks. Any other name is in the user's own words. */
export const PLACES = ['office', 'serverRoom', 'building', 'archive', 'remote'] as const
export type KnownPlace = (typeof PLACES)[number]

/** Places that one walks to: whoever is needed there comes along, so that one goes there once. */
const WALKED_TO: readonly KnownPlace[] = ['serverRoom', 'building', 'archive']

/** Ids of the questionnaire that mean the same in all of ours. */
const SERVER_ROOM_SCOPE = 'serverroom'
const BUILDING_ROLE = 'gebaeude'
const PROVIDER_ROLE = 'provider'

/**
 * What a questionnaire says of the place: a question asked only where there is a server room is asked in it, the building management shows
 * the building, and a provider is elsewhere. Everything else is asked in an office; the user may know better.
 */
export function placeFor({ ask = [], when }: Question): KnownPlace {
  if (when && namesScope(when, SERVER_ROOM_SCOPE)) return 'serverRoom'
  if (ask[0] === BUILDING_ROLE) return 'building'
  return ask[0] === PROVIDER_ROLE ? 'remote' : 'office'
}

export function isWalkedTo(place: string | undefined): boolean {
  return WALKED_TO.some((known) => known === place)
}

export function isKnownPlace(place: string): place is KnownPlace {
  return PLACES.some((known) => known === place)
}

function namesScope(condition: Condition, id: string): boolean {
  if ('scope' in condition) return condition.scope === id
  if ('all' in condition) return condition.all.some((part) => namesScope(part, id))
  if ('any' in condition) return condition.any.some((part) => namesScope(part, id))
  return false
}
