import type { Measure } from '../../core/assessment/schema.ts'
import { involvedIn } from '../../core/plan/extras.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { withCost } from './costs.ts'
import { OWNERS_LIST } from './OwnersList.tsx'
import { usePlanActions } from './planActions.ts'
import { readText, readTitle, readYear } from './readFields.ts'
import { useField } from './useField.ts'

/** Fields that only the dialog has; those of the table's rows as well stand in `fields.tsx`. */

export function TitleField({ measure }: { readonly measure: Measure }) {
  const t = useTexts(planTexts)
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure.title,
    write: (title) => title,
    read: readTitle,
    save: (title) => edit(measure.id, { title }),
  })
  return <TextInput {...field} label={t('fieldTitle')} error={error} />
}

export function InvolvedField({ measure }: { readonly measure: Measure }) {
  const t = useTexts(planTexts)
  const { edit } = usePlanActions()
  const { field, error } = useField<string | undefined>({
    value: involvedIn(measure) || undefined,
    write: (involved) => involved ?? '',
    read: readText,
    save: (involved) => edit(measure.id, { involved }),
  })
  return (
    <TextInput {...field} label={t('fieldInvolved')} hint={t('fieldInvolvedHint')} error={error} list={OWNERS_LIST} />
  )
}

export function BudgetYearField({ measure }: { readonly measure: Measure }) {
  const t = useTexts(planTexts)
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure.cost?.budgetYear,
    write: (year) => String(year ?? ''),
    read: readYear,
    save: (budgetYear) => edit(measure.id, { cost: withCost(measure.cost, { budgetYear }) }),
  })
  return <NumberInput {...field} label={t('fieldBudgetYear')} error={error} />
}

export function ProductField({ measure }: { readonly measure: Measure }) {
  const t = useTexts(planTexts)
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure.cost?.product,
    write: (product) => product ?? '',
    read: readText,
    save: (product) => edit(measure.id, { cost: withCost(measure.cost, { product }) }),
  })
  return <TextInput {...field} label={t('fieldProduct')} error={error} />
}

interface LongFieldProps {
  readonly measure: Measure
  readonly name: 'evidence' | 'decision' | 'note' | 'worked' | 'caution'
  readonly label: string
  readonly hint?: string
  /** characters */
  readonly maxLength?: number
}

export function LongField({ measure, name, ...texts }: LongFieldProps) {
  const { edit } = usePlanActions()
  const { field, error } = useField({
    value: measure[name],
    write: (text) => text ?? '',
    read: readText,
    save: (text) => edit(measure.id, { [name]: text }),
  })
  return <TextArea {...texts} {...field} error={error} rows={2} />
}
