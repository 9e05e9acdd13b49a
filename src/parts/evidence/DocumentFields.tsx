import type { UseFormReturn } from 'react-hook-form'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type EvidenceForm, isDay } from './evidenceForm.ts'

export interface ItemFieldsProps {
  readonly form: UseFormReturn<EvidenceForm>
  /** in the list of items */
  readonly index: number
}

export function DocumentFields({ form, index }: ItemFieldsProps) {
  const t = useTexts(evidenceTexts)
  const error = form.formState.errors.items?.[index]?.date
  return (
    <div className="evidence__row">
      <TextInput label={t('reference')} hint={t('referenceHint')} {...form.register(`items.${index}.reference`)} />
      <TextInput label={t('place')} hint={t('placeHint')} {...form.register(`items.${index}.place`)} />
      <DateInput
        label={t('documentDate')}
        error={error && t('dateInvalid')}
        min="2000-01-01"
        max="2999-12-31"
        {...form.register(`items.${index}.date`, { validate: isDay })}
      />
    </div>
  )
}
