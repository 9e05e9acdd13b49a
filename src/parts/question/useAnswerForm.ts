import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { changesBetween, type FieldChange } from '../../core/assessment/answerChanges.ts'
import type { ViewName } from '../../core/assessment/countingAnswers.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import { afterFrame } from '../../storage/afterFrame.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { askForPersistence } from '../../storage/persistence.ts'
import type { Saver } from '../../storage/saver.ts'
import { AnswerDraft } from './answerDraft.ts'
import { type AnswerField, answerWith, fieldsOf, type TypedFields } from './answerFields.ts'
import { tick } from './radios.ts'

export interface AnswerForm {
  readonly form: UseFormReturn<TypedFields>
  /** for the element around the radios of the level */
  readonly scale: RefObject<HTMLDivElement | null>
  /** the level that stood there first; `null`: none */
  readonly first: string | null
  /** Takes the level back. */
  readonly clear: () => void
  /** the answer as this tab knows it, a step ahead of the database */
  readonly current: Answer | undefined
  /**
   * Changes parts of the answer that are no fields of the form: a confirmation. `undefined` takes a part away. Of a list a part of which
   * changes the part is made from the answer as it is then, which may be a step ahead of `current`.
   */
  readonly change: (part: AnswerPart | ((answer: Answer | undefined) => AnswerPart)) => void
}

export type AnswerPart = { readonly [K in keyof Answer]?: Answer[K] | undefined }

interface Wiring {
  readonly question: string
  /** says what the database has */
  readonly feed: AssessmentFeed
  readonly saver: Saver
  readonly now: () => string
  /** role that is written to the answer; `null`: none */
  readonly by: string | null
}

/**
 * One small form for one question: every change goes to the saver in the task of the event that made it.
 *
 * The level comes by a listener of the browser's own: React and React Hook Form together took 2 ms of each answer, 8 ms on a slow computer
 * (`docs/decisions/2026-11-26-answering-on-slow-computers.md`), to say what the radio knows.
 */
export function useAnswerForm({ question, feed, saver, now, by }: Wiring): AnswerForm {
  const [draft] = useState(() => new AnswerDraft(answerIn(feed, saver.view, question), saver.unwritten.get(question)))
  const [current, setCurrent] = useState(draft.current)
  const [first] = useState(draft.current?.value ?? null)
  const form = useForm<TypedFields>({ mode: 'onBlur', defaultValues: typedFieldsOf(draft.current) })
  const scale = useRef<HTMLDivElement>(null)
  const taking = useRef(false)

  const store = (next: Answer, changes: readonly FieldChange[]) => {
    for (const change of changes) saver.save({ question, ...change, answer: next })
    if (changes.length === 0) return
    // the browser has ticked it already: what the card says of it is in the way of no frame that shows this, or that it is saved
    void saver
      .calm()
      .then(afterFrame)
      .then(() => startTransition(() => setCurrent(draft.current)))
  }
  const edit = (next: Answer) => {
    void askForPersistence()
    const answer = by === null ? next : signed(draft.current, next, by)
    store(answer, draft.edit(answer))
  }
  /** @param value of an option; '' for none */
  const choose = (value: string) => edit(answerWith(draft.current, { ...fieldsOf(draft.current), value }, now()))
  const latest = useRef({ store, edit, choose, now })
  useLayoutEffect(() => {
    latest.current = { store, edit, choose, now }
  })

  useLayoutEffect(() => {
    const radios = scale.current
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) latest.current.choose(target.value)
    }
    radios?.addEventListener('change', onChange)
    radios?.addEventListener('click', keepFromReact)
    return () => {
      radios?.removeEventListener('change', onChange)
      radios?.removeEventListener('click', keepFromReact)
    }
  }, [])

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (taking.current) return
          const fields = { ...values, value: draft.current?.value ?? '' }
          latest.current.edit(answerWith(draft.current, fields, latest.current.now()))
        },
      }),
    [form, draft],
  )

  useEffect(() => {
    // not by way of a property: the echo of an own answer must not draw the card again
    const follow = () => {
      const { changed, again } = draft.arrive(answerIn(feed, saver.view, question))
      if (changed.length === 0 && again.length === 0) return
      // One field after the other: the form must not take what is not yet there for an edit.
      taking.current = true
      take(form, changed, fieldsOf(draft.current))
      if (changed.some(({ field }) => field === 'value')) tick(scale.current, draft.current?.value)
      taking.current = false
      setCurrent(draft.current)
      if (draft.current) latest.current.store(draft.current, again)
    }
    follow()
    return feed.subscribe(follow)
  }, [feed, saver, question, draft, form])

  const change: AnswerForm['change'] = (part) => {
    const named = typeof part === 'function' ? part(draft.current) : part
    const merged = Object.entries({ ...draft.current, ...named, at: now() }).filter(([, value]) => value !== undefined)
    edit(Object.fromEntries(merged) as Answer)
  }
  const clear = () => {
    tick(scale.current, undefined)
    choose('')
  }
  return { form, scale, first, current, clear, change }
}

/** At the click on a radio React looks through the page for others of its name, and nobody has asked it to: half of its part in an answer. */
function keepFromReact(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.stopPropagation()
}

/** Who it was is written only where something was said. */
function signed(before: Answer | undefined, next: Answer, role: string): Answer {
  return changesBetween(before, next).length === 0 ? next : { ...next, by: { ...next.by, role } }
}

function typedFieldsOf(answer: Answer | undefined): TypedFields {
  const { value: _, ...typed } = fieldsOf(answer)
  return typed
}

function answerIn(feed: AssessmentFeed, view: ViewName, question: string): Answer | undefined {
  return feed.getState().assessment[view][question]
}

/** Moves the named fields only: what is being typed elsewhere keeps its cursor. */
function take(form: UseFormReturn<TypedFields>, changed: readonly FieldChange[], fields: TypedFields): void {
  for (const { field } of changed) {
    const [name, criterion] = field.split('/')
    if (name === 'criteria' && criterion !== undefined)
      form.setValue(`criteria.${criterion}`, fields.criteria[criterion] ?? false)
    else if (isField(name)) form.setValue(name, fields[name])
  }
}

function isField(name: string | undefined): name is Exclude<AnswerField, 'value' | 'criteria'> {
  return name !== undefined && name !== 'criteria' && name in typedFieldsOf(undefined)
}
