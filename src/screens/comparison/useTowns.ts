import { useMemo, useState } from 'react'
import { chooseTowns, comparablesIn, type TownChoice } from '../../core/comparison/chooseTowns.ts'
import type { Gist } from '../../core/comparison/gist.ts'
import { pseudonyms } from '../../core/comparison/pseudonyms.ts'
import { type SizeClass, sizeClassOf } from '../../core/comparison/sizeClass.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'

/** A municipality that could take part, with its letter. */
export interface Town extends TownChoice {
  readonly letter: string
  readonly size: SizeClass | null
  /** as it was typed or chosen; '': not stated */
  readonly kind: string
  readonly takesPart: boolean
}

export interface TownFilters {
  readonly size: SizeClass | 'none' | null
  readonly kind: string | null
}

const NO_FILTERS: TownFilters = { size: null, kind: null }

/** Who is compared: the questionnaire, the visit of each municipality, who takes part and who passes the filters. */
export function useTowns(all: readonly Gist[], wholes: ReadonlyMap<string, Questionnaire>, secret: string) {
  const comparables = useMemo(() => comparablesIn(all), [all])
  const [wanted, setWanted] = useState<string | null>(null)
  const comparable = comparables.find(({ key }) => key === wanted) ?? comparables[0]
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map())
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [filters, setFilters] = useState(NO_FILTERS)
  const key = comparable?.key ?? ''
  const choices = useMemo(() => chooseTowns(all, key, picked), [all, key, picked])
  const letters = useMemo(() => pseudonyms(seriesOf(all, key), secret), [all, key, secret])
  const towns = useMemo(
    () =>
      choices.towns
        .map((choice): Town => {
          const { inhabitants, kind } = choice.gist.assessment.municipality
          return {
            ...choice,
            letter: letters.get(choice.key) ?? '',
            size: sizeClassOf(inhabitants),
            kind: kind?.trim() ?? '',
            takesPart: ticks.get(choice.key) ?? !choice.repeats,
          }
        })
        .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1)),
    [choices, letters, ticks],
  )
  const shown = useMemo(() => towns.filter((town) => town.takesPart && passes(town, filters)), [towns, filters])
  return {
    comparables,
    comparable,
    whole: wholes.get(key),
    compare: (next: string) => {
      setWanted(next)
      setFilters(NO_FILTERS)
    },
    towns,
    shown,
    leftOut: choices.leftOut,
    tick: (series: string, on: boolean) => setTicks((before) => new Map(before).set(series, on)),
    /** All of them, but of those about one municipality the newest only; or none. */
    tickAll: (on: boolean) => setTicks(new Map(towns.map(({ key: series, repeats }) => [series, on && !repeats]))),
    pick: (series: string, assessment: string) => setPicked((before) => new Map(before).set(series, assessment)),
    filters,
    filter: (changed: Partial<TownFilters>) => setFilters((before) => ({ ...before, ...changed })),
    isFiltered: filters !== NO_FILTERS,
    unfilter: () => setFilters(NO_FILTERS),
  }
}

/** Of all that can be compared, whether or not they take part: who is left out keeps the letter. */
function seriesOf(all: readonly Gist[], key: string): string[] {
  return chooseTowns(all, key).towns.map((town) => town.key)
}

function passes(town: Town, { size, kind }: TownFilters): boolean {
  const sizeFits = size === null || (size === 'none' ? town.size === null : town.size === size)
  return sizeFits && (kind === null || town.kind === kind)
}
