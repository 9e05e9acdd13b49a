import { useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { figuresOf, type Given, type GivenFigure } from '../../core/network/givePractice.ts'
import { isFinished } from '../../core/plan/status.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { usePlanActions } from './planActions.ts'

/** What a person has chosen for one measure. */
export interface Choice {
  readonly chosen: boolean
  readonly figures: ReadonlySet<GivenFigure>
  readonly worked: string
  readonly caution: string
}

export interface Giving {
  readonly choiceOf: (measure: Measure) => Choice
  readonly change: (measure: Measure, part: Partial<Choice>) => void
  /** in the order of the plan */
  readonly given: readonly Given[]
}

/** Chosen are those that are done; no figure goes along unasked. Texts are saved with their measure as they are typed. */
export function useGiving(measures: readonly Measure[]): Giving {
  const { edit } = usePlanActions()
  const frozen = useFrozen()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const choiceOf = (measure: Measure): Choice => choices.get(measure.id) ?? untouched(measure)
  return {
    choiceOf,
    change: (measure, part) => {
      setChoices(new Map([...choices, [measure.id, { ...choiceOf(measure), ...part }]]))
      if (frozen) return
      const { worked, caution } = part
      if (worked !== undefined) edit(measure.id, { worked: orNone(worked) })
      if (caution !== undefined) edit(measure.id, { caution: orNone(caution) })
    },
    given: measures.flatMap((measure) => {
      const { chosen, figures, worked, caution } = choiceOf(measure)
      const known = new Set(figuresOf(measure).filter((figure) => figures.has(figure)))
      return chosen ? [{ measure, figures: known, worked, caution }] : []
    }),
  }
}

function untouched(measure: Measure): Choice {
  return {
    chosen: isFinished(measure),
    figures: new Set(),
    worked: measure.worked ?? '',
    caution: measure.caution ?? '',
  }
}

function orNone(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}
