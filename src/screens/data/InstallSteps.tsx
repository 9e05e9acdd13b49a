import { useState, useSyncExternalStore } from 'react'
import { safetyTexts } from '../../i18n/safety.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { BROWSERS, browserOf, isInstalled } from '../../parts/safety/browser.ts'
import { install, installPrompt } from '../../parts/safety/installPrompt.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'

/** How one installs the app in this browser, first of all; the others follow for those who use several. */
export function InstallSteps() {
  const t = useTexts(safetyTexts)
  const offered = useSyncExternalStore(installPrompt.subscribe, installPrompt.offered)
  const [outcome, setOutcome] = useState<'accepted' | 'dismissed' | null>(null)
  if (isInstalled()) return <p>{t('installed')}</p>
  const own = browserOf(navigator.userAgent, navigator.maxTouchPoints)
  const apple = own === 'safari-mac' || own === 'safari-ios'
  return (
    <Stack>
      <Heading level={3}>{t('installTitle')}</Heading>
      <p>{t('installText')}</p>
      {offered ? (
        <div>
          <Button icon="download" onClick={() => void install().then(setOutcome)}>
            {t('installNow')}
          </Button>
        </div>
      ) : (
        <ul>
          {[own, ...BROWSERS.filter((other) => other !== own && own === 'other')].map((browser) => (
            <li key={browser}>{t(`install-${browser}`)}</li>
          ))}
        </ul>
      )}
      {apple && <p>{t('otherData')}</p>}
      <Status>{outcome === null ? '' : t(outcome === 'accepted' ? 'installAccepted' : 'installDismissed')}</Status>
    </Stack>
  )
}
