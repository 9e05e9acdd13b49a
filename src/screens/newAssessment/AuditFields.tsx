import type { UseFormReturn } from 'react-hook-form'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { NewAssessmentForm } from './form.ts'

export function AuditFields({ form }: { readonly form: UseFormReturn<NewAssessmentForm> }) {
  const t = useTexts(newAssessmentTexts)
  const optional = t('optional')
  return (
    <Stack as="section" gap="large">
      <div>
        <Heading level={2}>{t('auditTitle')}</Heading>
        <Text muted>{t('auditHint')}</Text>
      </div>
      <Grid>
        <TextInput label={t('label')} hint={t('labelHint')} optional={optional} {...form.register('title')} />
        <DateInput label={t('asOf')} hint={t('asOfHint')} {...form.register('asOf')} />
      </Grid>
      <TextArea label={t('coverage')} hint={t('coverageHint')} optional={optional} {...form.register('coverage')} />
      <Grid>
        <TextInput label={t('occasion')} hint={t('occasionHint')} optional={optional} {...form.register('occasion')} />
        <TextInput label={t('fileNumber')} optional={optional} {...form.register('fileNumber')} />
      </Grid>
      <TextArea
        label={t('participants')}
        hint={t('participantsHint')}
        optional={optional}
        {...form.register('participants')}
      />
    </Stack>
  )
}
