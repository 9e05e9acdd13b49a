/** A set of measures with what it costs and brings; all four add up over sets that have nothing to do with each other. */
export interface Option {
  /** hundredths of a person-day */
  readonly days: number
  /** the gain as one number, see `Worth` */
  readonly worth: number
  readonly size: number
  /** one bit per measure, the most urgent one the highest: of two sets the greater number begins with the more urgent measure */
  readonly set: bigint
}

export const NOTHING: Option = { days: 0, worth: 0, size: 0, set: 0n }

export function together(a: Option, b: Option): Option {
  return { days: a.days + b.days, worth: a.worth + b.worth, size: a.size + b.size, set: a.set | b.set }
}

/** Negative when `a` is to be preferred: more gain, then fewer days, then fewer measures, then the more urgent ones [S25]. Total. */
export function preferred(a: Option, b: Option): number {
  return b.worth - a.worth || a.days - b.days || a.size - b.size || (a.set === b.set ? 0 : a.set > b.set ? -1 : 1)
}

/** By days, each bringing more than every cheaper one: all that can be part of a best choice, whatever the budget. */
export function frontOf(options: readonly Option[]): Option[] {
  const front: Option[] = []
  for (const option of options.toSorted((a, b) => a.days - b.days || preferred(a, b))) {
    const last = front.at(-1)
    if (!last || option.worth > last.worth) front.push(option)
  }
  return front
}

/** The best of both together within the budget: one step of a knapsack, `b` being what one group of measures offers. */
export function combine(a: readonly Option[], b: readonly Option[], budget: number): Option[] {
  const sums: Option[] = []
  for (const one of a) {
    for (const other of b) {
      // both are in the order of their days
      if (one.days + other.days > budget) break
      sums.push(together(one, other))
    }
  }
  return frontOf(sums)
}
