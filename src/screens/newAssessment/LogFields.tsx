import type { UseFormReturn } from 'react-hook-form'
import { logTexts } from '../../i18n/log.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RoleField } from '../../parts/RoleField.tsx'
import { useWorkspace } from '../../storage/workspace.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { NewAssessmentForm } from './form.ts'

/** Asked at the start, because staff councils ask. */
export function LogFields({ form }: { readonly form: UseFormReturn<NewAssessmentForm> }) {
  const t = useTexts(logTexts)
  const { db } = useWorkspace()
  return (
    <Stack as="section" gap="large" aria-labelledby="new-log">
      <Heading level={2} id="new-log">
        {t('title')}
      </Heading>
      <Checkbox label={t('keep')} hint={t(db.keepsLog ? 'keepHint' : 'deviceOff')} {...form.register('keepsLog')} />
      {form.watch('keepsLog') && db.keepsLog && <RoleField />}
    </Stack>
  )
}
