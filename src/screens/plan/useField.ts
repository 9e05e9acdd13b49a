import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react'
import { formatDate } from '../../i18n/format.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { FieldProblem, Read } from './readFields.ts'

interface FieldOf<V> {
  readonly value: V
  /** the value as it stands in the field */
  readonly write: (value: V) => string
  /** `unfinished`: the browser holds more than it reports, as with half a date */
  readonly read: (text: string, unfinished: boolean) => Read<V>
  readonly save: (value: V) => void
  /** Escape brings back what stood there; in a dialog it closes the dialog, and takes nothing back */
  readonly cancels?: boolean | undefined
}

type Input = HTMLInputElement | HTMLTextAreaElement

/**
 * A field that saves every keystroke that makes sense. While what stands in it makes none, what stood there before is stored, and the text
 * stays; why is said when the field is left, not while it is typed.
 */
export function useField<V>({ value, write, read, save, cancels }: FieldOf<V>) {
  const say = useFieldProblem()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const before = useRef(value)
  const now = useRef(value)
  const outcome = (input: Input) => read(input.value, input.validity.badInput)
  const store = (next: V) => {
    if (next === now.current) return
    now.current = next
    save(next)
  }
  return {
    error: problem && say(problem),
    field: {
      value: typed ?? write(value),
      onFocus: () => {
        if (typed !== null) return
        before.current = value
        now.current = value
      },
      onChange: ({ target }: ChangeEvent<Input>) => {
        setTyped(target.value)
        const result = outcome(target)
        if ('value' in result) setProblem(null)
        store('value' in result ? result.value : before.current)
      },
      onKeyDown: ({ key }: KeyboardEvent<Input>) => {
        if (key !== 'Escape' || !cancels) return
        store(before.current)
        setTyped(null)
        setProblem(null)
      },
      onBlur: ({ target }: { readonly target: Input }) => {
        if (typed === null) return
        const result = outcome(target)
        if ('problem' in result) return setProblem(result.problem)
        setTyped(null)
        setProblem(null)
      },
    },
  }
}

export function useFieldProblem(): (problem: FieldProblem) => string {
  const t = useTexts(planTexts)
  const language = useLanguage()
  return (problem) =>
    'date' in problem ? t(problem.key, { date: formatDate(problem.date, language) }) : t(problem.key)
}
