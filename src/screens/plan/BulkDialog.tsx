import { useRef, useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BULK_FIELDS, type BulkField, bulkChange } from './bulk.ts'
import { StatusSelect } from './fields.tsx'
import { OWNERS_LIST } from './OwnersList.tsx'
import { usePlanActions } from './planActions.ts'
import { useFieldProblem } from './useField.ts'
import type { Plan } from './usePlan.ts'

const NAMES = {
  owner: 'fieldOwner',
  due: 'fieldDue',
  status: 'fieldStatus',
  start: 'fieldStart',
  budgetYear: 'fieldBudgetYear',
  product: 'fieldProduct',
  kind: 'fieldKind',
} as const satisfies Record<BulkField, string>

export interface BulkDialogProps {
  readonly plan: Plan
  readonly measures: readonly Measure[]
  readonly onClose: () => void
}

/** One field for all ticked measures; takes effect on the button, and can be taken back. */
export function BulkDialog({ plan, measures, onClose }: BulkDialogProps) {
  const t = useTexts(planTexts)
  const say = useFieldProblem()
  const { now, role } = usePlanActions()
  const [field, setField] = useState<BulkField>('owner')
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const apply = () => {
    const input = form.current?.elements.namedItem('value')
    const unfinished = input instanceof HTMLInputElement && input.validity.badInput
    const outcome = bulkChange(measures, { field, text, unfinished, now: now(), role: role() })
    if ('problem' in outcome) return setError(say(outcome.problem))
    if ('conflicts' in outcome) {
      const titles = outcome.conflicts.map(({ title }) => title).join(', ')
      return setError(t('bulkDueBeforeStart', { count: outcome.conflicts.length, titles }))
    }
    if (outcome.changes.length === 0) return setError(t('bulkSame'))
    onClose()
    plan.makeUndoable(outcome.changes, t('bulkChanged', { count: outcome.changes.length, field: t(NAMES[field]) }))
  }
  const value = {
    name: 'value',
    label: t(NAMES[field]),
    value: text,
    error,
    ...(field !== 'status' && { hint: t('bulkClears') }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setText(target.value)
      setError(null)
    },
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('bulkTitle', { count: measures.length })}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onClick={apply}>
            {t('bulkApply')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <Stack>
          <Select
            label={t('bulkField')}
            value={field}
            onChange={({ target }) => {
              const next = target.value as BulkField
              setField(next)
              setText(next === 'status' ? 'open' : '')
              setError(null)
            }}
          >
            {BULK_FIELDS.map((name) => (
              <option key={name} value={name}>
                {t(NAMES[name])}
              </option>
            ))}
          </Select>
          <ValueField field={field} value={value} />
        </Stack>
      </form>
    </Dialog>
  )
}

interface ValueFieldProps {
  readonly field: BulkField
  readonly value: {
    readonly name: string
    readonly label: string
    readonly hint?: string
    readonly value: string
    readonly error: string | null
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void
  }
}

function ValueField({ field, value }: ValueFieldProps) {
  const t = useTexts(planTexts)
  switch (field) {
    case 'owner':
      return <TextInput {...value} list={OWNERS_LIST} />
    case 'product':
      return <TextInput {...value} />
    case 'start':
    case 'due':
      return <DateInput {...value} min="2000-01-01" max="2999-12-31" />
    case 'budgetYear':
      return <NumberInput {...value} />
    case 'status':
      return <StatusSelect {...value} />
    case 'kind':
      return (
        <Select {...value}>
          <option value="">{t('kindNone')}</option>
          <option value="investiv">{t('investiv')}</option>
          <option value="konsumtiv">{t('konsumtiv')}</option>
        </Select>
      )
    default:
      return field satisfies never
  }
}
