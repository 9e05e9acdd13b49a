import type { UseFormReturn } from 'react-hook-form'
import { FEDERAL_STATES } from '../../i18n/federalStates.ts'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { KINDS, type NewAssessmentForm, wholeNumber } from './form.ts'

export function MunicipalityFields({ form }: { readonly form: UseFormReturn<NewAssessmentForm> }) {
  const t = useTexts(newAssessmentTexts)
  const { errors } = form.formState
  const number = { validate: (text: string) => text.trim() === '' || wholeNumber(text) !== null || t('numberInvalid') }
  return (
    <Stack as="section" gap="large">
      <Heading level={2}>{t('municipalityTitle')}</Heading>
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        aria-required
        error={errors.name && t('nameMissing')}
        maxLength={200}
        {...form.register('name', { validate: (name) => name.trim() !== '' })}
      />
      <Grid>
        <Select label={t('state')} optional={t('optional')} {...form.register('state')}>
          <option value="">{t('stateNone')}</option>
          {FEDERAL_STATES.map(([code, name]) => (
            <option key={code} value={code} lang="de">
              {name}
            </option>
          ))}
        </Select>
        <Select label={t('kind')} optional={t('optional')} {...form.register('kind')}>
          <option value="">{t('stateNone')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </Select>
        <NumberInput
          label={t('inhabitants')}
          optional={t('optional')}
          error={errors.inhabitants?.message}
          {...form.register('inhabitants', number)}
        />
        <NumberInput
          label={t('workplaces')}
          optional={t('optional')}
          error={errors.workplaces?.message}
          {...form.register('workplaces', number)}
        />
      </Grid>
    </Stack>
  )
}
