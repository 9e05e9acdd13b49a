import { isApplicable, type Score } from '../scoring/score.types.ts'
import { shareOf, UNKNOWN } from './collection.ts'
import type { Figure } from './groupFigures.ts'
import { rounded } from './rounded.ts'

/** One's own figures in the units of a collection; `null`: not known. */
export interface OwnFigures {
  readonly whole: Readonly<Record<'mean' | 'target' | 'share', number | null>>
  /** by id of the Themenfeld */
  readonly domains: ReadonlyMap<string, Readonly<Record<Figure, number | null>>>
  /** not everything is answered */
  readonly provisional: boolean
}

/** Rounded as in a contribution, or a group that has the very same figures would lie above or below it. */
export function ownFigures({ overall, domains }: Score): OwnFigures {
  const { met, missed, unclear, open } = overall.must
  const share = shareOf({ met, missed, unclear: unclear + open })
  return {
    whole: {
      mean: rounded(overall.mean, 10),
      target: rounded(overall.target, 100),
      share: share === UNKNOWN ? null : share,
    },
    domains: new Map(
      domains
        .filter(isApplicable)
        .map(({ id, mean, target, stufe }) => [id, { mean: rounded(mean, 10), target: rounded(target, 100), stufe }]),
    ),
    provisional: overall.provisional,
  }
}
