import { byNeed, type Need } from '../comparison/broadNeed.ts'
import type { Chosen } from './choose.ts'
import type { Collection } from './collection.ts'
import { countValues, type Percentiles, percentiles } from './percentiles.ts'

export const FIGURES = ['target', 'mean', 'stufe'] as const
export type Figure = (typeof FIGURES)[number]

export interface NetworkDomain extends Readonly<Record<Figure, Percentiles>> {
  /** id of the Themenfeld */
  readonly id: string
}

/** What the chosen contributions say together. */
export interface NetworkFigures {
  readonly count: number
  /** of all Themenfelder together; `share`: percentage of MUSS that are met */
  readonly whole: Readonly<Record<'mean' | 'target' | 'share', Percentiles>>
  /** in the order of `order`, then of the contributions */
  readonly domains: readonly NetworkDomain[]
  /** "Themen von breitem Interesse": Themenfelder with most below Stufe 3 first, from five known on */
  readonly needs: readonly Need[]
}

/** @param order ids of the Themenfelder as the questionnaire has them; those that it does not know come last */
export function networkFigures(
  collection: Collection,
  { rows, count }: Chosen,
  order: readonly string[] = [],
): NetworkFigures {
  const rankOf = new Map(order.map((id, i) => [id, i]))
  const indices = collection.domains.map((_, i) => i).sort((a, b) => placeOf(a) - placeOf(b))
  function placeOf(i: number): number {
    return rankOf.get(collection.domains[i] ?? '') ?? order.length + i
  }
  const domains = indices.flatMap((i) => {
    const columns = collection.columns[i]
    if (!columns) return []
    const stufen = countValues(columns.stufe, rows)
    const figures = {
      id: collection.domains[i] ?? '',
      mean: percentiles(countValues(columns.mean, rows)),
      target: percentiles(countValues(columns.target, rows)),
      stufe: percentiles(stufen),
    }
    const below = stufen.subarray(0, 3).reduce((sum, here) => sum + here, 0)
    return [{ figures, below }]
  })
  const { mean, target, share } = collection.whole
  return {
    count,
    whole: {
      mean: percentiles(countValues(mean, rows)),
      target: percentiles(countValues(target, rows)),
      share: percentiles(countValues(share, rows)),
    },
    domains: domains.map(({ figures }) => figures),
    needs: byNeed(
      domains.map(({ figures: { id, stufe, target: met }, below }) => ({
        id,
        below,
        of: stufe.known,
        median: met.values?.[2] ?? null,
      })),
      (a, b) => a - b,
    ),
  }
}
