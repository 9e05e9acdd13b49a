import { safetyTexts } from '../../i18n/safety.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** Who deletes although nobody asked, and what helps against it. `sevenDays`: Safari, not installed. */
export function BrowserCare({ sevenDays }: { readonly sevenDays: boolean }) {
  const t = useTexts(safetyTexts)
  return (
    <Stack as="section">
      <Heading level={2}>{t('careTitle')}</Heading>
      <div>
        {sevenDays && (
          <Disclosure summary={t('careSafariTitle')} open>
            <Stack>
              <p>{t('careSafari')}</p>
              <Text muted small>
                {t('careSafariSource')}
              </Text>
            </Stack>
          </Disclosure>
        )}
        <Disclosure summary={t('careExitTitle')}>
          <Stack>
            <p>{t('careExit')}</p>
            <ul>
              <li>{t('careExitTest')}</li>
              <li>{t('careExitFile')}</li>
              <li>{t('careExitAsk')}</li>
            </ul>
          </Stack>
        </Disclosure>
        <Disclosure summary={t('careCleanTitle')}>
          <p>{t('careClean')}</p>
        </Disclosure>
      </div>
    </Stack>
  )
}
