import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { ItemFieldsProps } from './DocumentFields.tsx'

export function SampleFields({ form, index }: ItemFieldsProps) {
  const t = useTexts(evidenceTexts)
  return (
    <div className="evidence__row">
      <TextInput label={t('population')} hint={t('populationHint')} {...form.register(`items.${index}.population`)} />
      <TextInput label={t('size')} hint={t('sizeHint')} {...form.register(`items.${index}.size`)} />
      <TextInput label={t('selection')} hint={t('selectionHint')} {...form.register(`items.${index}.selection`)} />
      <TextInput label={t('result')} hint={t('resultHint')} {...form.register(`items.${index}.result`)} />
    </div>
  )
}
