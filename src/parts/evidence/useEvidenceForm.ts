import { useEffect, useLayoutEffect, useRef } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Answer } from '../../core/assessment/schema.ts'
import { type EvidenceForm, evidenceOf, formOf } from './evidenceForm.ts'

/**
 * A form over the evidence of one answer that hands every change on at once. It knows what it has handed on, and so tells the echo of that
 * from evidence that another tab changed: only that resets the fields.
 */
export function useEvidenceForm(
  evidence: Answer['evidence'],
  onChange: (evidence: Answer['evidence']) => void,
): UseFormReturn<EvidenceForm> {
  const form = useForm<EvidenceForm>({ mode: 'onBlur', defaultValues: formOf(evidence) })
  const known = useRef([JSON.stringify(evidence)])
  const latest = useRef({ evidence, onChange })
  useLayoutEffect(() => {
    latest.current = { evidence, onChange }
  })

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const next = evidenceOf(values, latest.current.evidence)
          const text = JSON.stringify(next)
          if (text === known.current.at(-1)) return
          known.current.push(text)
          latest.current.onChange(next)
        },
      }),
    [form],
  )

  useEffect(() => {
    const text = JSON.stringify(evidence)
    const echo = known.current.lastIndexOf(text)
    known.current = echo >= 0 ? known.current.slice(echo) : [text]
    if (echo < 0) form.reset(formOf(evidence))
  }, [evidence, form])

  return form
}
