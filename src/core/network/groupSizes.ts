import { SIZE_CLASSES, type SizeClass } from '../comparison/sizeClass.ts'
import { STATES, type State } from './states.ts'

/** In a smaller group, who knows the region knows who is meant. */
export const SMALLEST_CROWD = 20

type Counts = readonly [tiny: number, small: number, medium: number, large: number, huge: number]

/**
 * How many municipalities a state has at least, by size class. Counted one by one, from copies of what the Statistisches Bundesamt publishes:
 * - Nordrhein-Westfalen in full (396): Gemeindeverzeichnis GV100AD of 30 November 2023, inhabitants at the end of 2022. The others until
 *   there were twenty.
 * - In the same register: `tiny` in BY, NI, ST and TH (SH: in the one of 2020), `small` in SL; `tiny` in HE and SN together with the next.
 * - In lists of towns that name the register as their source, inhabitants at the end of 2020: `tiny` in BW, BB and MV, the rest of `small`,
 *   and all of `huge`. RP has 73 of the 101 smallest municipalities of the country.
 * - In an extract of the register of 2024 that holds towns only: `medium` and `large`. Municipalities that are no towns come on top.
 * A 20 therefore reads "twenty or more". Where nothing was counted there stands 0, and the state is not named: wrong on the safe side.
 * Licence of the register: dl-de/by-2-0. Only these counts come from it.
 *
 * Kreise and Landkreise fill in the check too and are put into a class by their inhabitants. They are not counted here: they only make a
 * group larger, and a group that is large enough without them stays so.
 */
const COUNTED: Readonly<Record<State, Counts>> = {
  BW: [20, 20, 20, 19, 9],
  BY: [20, 20, 20, 9, 8],
  BE: [0, 0, 0, 0, 1],
  BB: [20, 20, 20, 3, 1],
  HB: [0, 0, 0, 0, 2],
  HH: [0, 0, 0, 0, 1],
  HE: [20, 20, 20, 6, 5],
  MV: [20, 20, 4, 3, 1],
  NI: [20, 20, 20, 11, 8],
  NW: [4, 180, 136, 46, 30],
  RP: [73, 20, 12, 4, 4],
  SL: [0, 20, 9, 0, 1],
  SN: [20, 20, 18, 3, 3],
  ST: [20, 20, 20, 1, 2],
  SH: [20, 20, 14, 3, 2],
  TH: [20, 20, 15, 1, 2],
}

/** All 10.796 of the country at the end of 2020. Source: Statistisches Bundesamt, Gemeinden nach Gemeindegrößenklassen. */
const COUNTRY: Counts = [7841, 2254, 508, 113, 80]

/**
 * Cells that are large enough and are not named all the same. In `tiny`, Nordrhein-Westfalen alone is too small, with four municipalities:
 * a contribution of this class without a state would come from one of the four, or from somebody who did not want to say. Sachsen-Anhalt
 * does not say either, so that those without a state are many. It is what statistical offices call secondary suppression.
 */
const SHIELDS: Partial<Record<SizeClass, State>> = { tiny: 'ST' }

/** `few`: fewer than twenty municipalities; `shields`: not named so that few others are not found out. */
export type Crowd = 'enough' | 'few' | 'shields'

/** Whether a contribution may say this state beside this size. */
export function crowdOf(state: State, size: SizeClass): Crowd {
  if (municipalities(state, size) < SMALLEST_CROWD) return 'few'
  return SHIELDS[size] === state ? 'shields' : 'enough'
}

/** How many municipalities a contribution may come from, at least. `null`: the state is not said. */
export function municipalities(state: State | null, size: SizeClass): number {
  const counts = state === null ? COUNTRY : COUNTED[state]
  return counts[SIZE_CLASSES.indexOf(size)] ?? 0
}

/** Of a class: those that cannot say their state, at least. They hide among each other. */
export function withoutState(size: SizeClass): number {
  return STATES.filter((state) => crowdOf(state, size) !== 'enough')
    .map((state) => municipalities(state, size))
    .reduce((sum, count) => sum + count, 0)
}
