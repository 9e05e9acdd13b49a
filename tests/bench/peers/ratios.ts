import { median } from '../stats.ts'
import type { Measured } from './measure.ts'
import type { Row } from './rows.ts'

/** What was measured of each entry by name, or why nothing was. */
export type Round = ReadonlyMap<string, Measured | Error>

/** Over the rounds in which there was something; NaN where there was never. */
export function medianOf(row: Row, name: string, rounds: readonly Round[]): number {
  return median(rounds.map((round) => figureOf(row, name, round)).filter((figure) => !Number.isNaN(figure)))
}

/** One entry as a multiple of another: the ratio within each round, then the median, so that a slow minute counts for both. */
export function ratioOf(row: Row, name: string, base: string, rounds: readonly Round[]): number {
  const ratios = rounds.map((round) => {
    const [figure, of] = [figureOf(row, name, round), figureOf(row, base, round)]
    // both need nothing: level
    return figure === 0 && of === 0 ? 1 : figure / of
  })
  return median(ratios.filter((ratio) => !Number.isNaN(ratio)))
}

function figureOf({ of }: Row, name: string, round: Round): number {
  const measured = round.get(name)
  return measured && !(measured instanceof Error) ? of(measured) : Number.NaN
}
