import { useCallback, useState } from 'react'

/** What one tries out: nothing of the assessment, so it lives no longer than the tab. */
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

/** The ticks of an assessment; they survive a reload and the way to a question and back. */
export function useChosen(assessment: string): ChosenMeasures {
  const [chosen, setChosen] = useState(() => read(assessment))
  const change = useCallback(
    (next: (before: Chosen) => Chosen) => {
      setChosen((before) => {
        const after = next(before)
        write(assessment, after)
        return after
      })
    },
    [assessment],
  )
  const set = useCallback((ids: Iterable<string>) => change((before) => ({ ...before, ids: new Set(ids) })), [change])
  const tick = useCallback(
    (id: string, on: boolean) =>
      change((before) => {
        const others = [...before.ids].filter((other) => other !== id)
        return { ...before, ids: new Set(on ? [...others, id] : others) }
      }),
    [change],
  )
  const setBudget = useCallback((budget: string) => change((before) => ({ ...before, budget })), [change])
  return { ...chosen, set, tick, setBudget }
}

const START: Chosen = { ids: new Set(), budget: '' }
const keyOf = (assessment: string) => `it-check what-if ${assessment}`

function read(assessment: string): Chosen {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(assessment)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return START
    const { ids, budget } = stored as Readonly<Record<string, unknown>>
    if (!Array.isArray(ids) || typeof budget !== 'string') return START
    return { ids: new Set(ids.filter((id) => typeof id === 'string')), budget }
  } catch {
    // storage switched off: the ticks then last as long as the screen
    return START
  }
}

function write(assessment: string, { ids, budget }: Chosen): void {
  try {
    sessionStorage.setItem(keyOf(assessment), JSON.stringify({ ids: [...ids], budget }))
  } catch {
    // as above
  }
}
