import { useCallback } from 'react'
import { toggled } from '../../parts/toggled.ts'
import { stringsIn, useTabState } from '../../parts/useTabState.ts'

interface Chosen {
  /** ids of candidates */
  readonly ids: ReadonlySet<string>
  /** as typed */
  readonly budget: string
}

export interface ChosenMeasures extends Chosen {
  readonly set: (ids: Iterable<string>) => void
  readonly tick: (id: string, on: boolean) => void
  readonly setBudget: (budget: string) => void
}

/** What one tries out; the functions stay the same, so that the list does not redraw because of them. */
export function useChosen(assessment: string): ChosenMeasures {
  const [chosen, setChosen] = useTabState('what-if', assessment, FORM)
  const set = useCallback(
    (ids: Iterable<string>) => setChosen((before) => ({ ...before, ids: new Set(ids) })),
    [setChosen],
  )
  const tick = useCallback(
    (id: string, on: boolean) => setChosen((before) => ({ ...before, ids: toggled(before.ids, id, on) })),
    [setChosen],
  )
  const setBudget = useCallback((budget: string) => setChosen((before) => ({ ...before, budget })), [setChosen])
  return { ...chosen, set, tick, setBudget }
}

const FORM = {
  read: (kept: unknown): Chosen => {
    const { ids, budget } = (kept ?? {}) as Readonly<Record<string, unknown>>
    return { ids: stringsIn(ids), budget: typeof budget === 'string' ? budget : '' }
  },
  write: ({ ids, budget }: Chosen) => ({ ids: [...ids], budget }),
}
