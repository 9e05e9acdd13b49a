import { historyTexts } from '../../i18n/history.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { LogSwitch } from '../../parts/LogSwitch.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** For a works agreement that wants no record of who did what: one place for all assessments. */
export function LogSection() {
  const t = useTexts(historyTexts)
  return (
    <Stack as="section" aria-labelledby="change-log">
      <Heading level={2} id="change-log">
        {t('logTitle')}
      </Heading>
      <LogSwitch />
    </Stack>
  )
}
