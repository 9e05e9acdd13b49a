import { sizeClassOf } from '../comparison/sizeClass.ts'
import type { Questionnaire } from '../questionnaire/schema.ts'
import { majorOf } from '../questionnaire/versions.ts'
import { SMALLEST_GROUP } from '../scoring/groupFigures.ts'
import { type Choice, type Chosen, choose, EVERYTHING } from './choose.ts'
import type { Collection } from './collection.ts'
import { STATES } from './states.ts'

/** With whom one compares oneself: everybody, those of one's size, those of one's size in one's state. */
export const GROUP_KINDS = ['all', 'size', 'state'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

export interface OwnGroup {
  readonly kind: GroupKind
  readonly collection: Collection
  readonly choice: Choice
  readonly chosen: Chosen
}

export interface OwnPlace {
  readonly questionnaire: Questionnaire
  readonly municipality: { readonly inhabitants?: number | undefined; readonly state?: string | undefined }
}

/** The groups among the contributions that are large enough to say something [S30], the widest first. */
export function ownGroups(
  collections: readonly Collection[],
  { questionnaire: { id, version }, municipality }: OwnPlace,
): OwnGroup[] {
  const collection = collections.find((one) => one.questionnaire === id && one.major === majorOf(version))
  if (!collection) return []
  const size = sizeClassOf(municipality.inhabitants)
  const state = STATES.find((known) => known === municipality.state) ?? null
  const wanted: readonly (readonly [GroupKind, Choice | null])[] = [
    ['all', EVERYTHING],
    ['size', size && { ...EVERYTHING, size }],
    ['state', size && state && { ...EVERYTHING, size, state }],
  ]
  return wanted.flatMap(([kind, choice]) => {
    const chosen = choice && choose(collection, choice)
    return choice && chosen && chosen.count >= SMALLEST_GROUP ? [{ kind, collection, choice, chosen }] : []
  })
}
