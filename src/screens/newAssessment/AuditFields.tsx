import type { UseFormReturn } from 'react-hook-form'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { NewAssessmentForm } from './form.ts'

interface AuditFieldsProps {
  readonly form: UseFormReturn<NewAssessmentForm>
  /** what few fill in at the start waits behind a line: it must not stand between the name and the first question */
  readonly folded?: boolean
}

export function AuditFields({ form, folded }: AuditFieldsProps) {
  const t = useTexts(newAssessmentTexts)
  const optional = t('optional')
  return (
    <Stack as="section" gap="large">
      <div>
        <Heading level={2}>{t('auditTitle')}</Heading>
        <Text muted>{t(folded ? 'auditHintNew' : 'auditHint')}</Text>
      </div>
      <Grid>
        <TextInput label={t('label')} hint={t('labelHint')} optional={optional} {...form.register('title')} />
        <DateInput label={t('asOf')} hint={t('asOfHint')} {...form.register('asOf')} />
      </Grid>
      {folded ? (
        <Disclosure variant="plain" summary={t('auditMore')}>
          <MoreFields form={form} />
        </Disclosure>
      ) : (
        <MoreFields form={form} />
      )}
    </Stack>
  )
}

function MoreFields({ form }: Pick<AuditFieldsProps, 'form'>) {
  const t = useTexts(newAssessmentTexts)
  const optional = t('optional')
  return (
    <Stack gap="large">
      <TextArea label={t('coverage')} hint={t('coverageHint')} optional={optional} {...form.register('coverage')} />
      <Grid>
        <TextInput label={t('occasion')} hint={t('occasionHint')} optional={optional} {...form.register('occasion')} />
        <TextInput
          label={t('fileNumber')}
          hint={t('fileNumberHint')}
          optional={optional}
          {...form.register('fileNumber')}
        />
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
