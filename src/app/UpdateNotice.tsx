import { useState } from 'react'
import { updateTexts } from '../i18n/update.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Status } from '../ui/Status.tsx'
import type { Update } from './registerServiceWorker.ts'

/** A browser that takes over at once has reloaded the page by then. */
const AT_ONCE_MS = 5000

/**
 * `held`: all tabs agreed and nothing happened. Chromium lets the old version finish first what it has in hand for a tab, also for one that
 * was closed while it loaded; it gives that five minutes.
 */
type Outcome = 'busy' | 'held' | null

export function UpdateNotice({ update }: { readonly update: Update }) {
  const t = useTexts(updateTexts)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [later, setLater] = useState(false)
  if (later) return null
  const takeOver = async () => {
    setOutcome(null)
    if ((await update.takeOver()) === 'busy') setOutcome('busy')
    else setTimeout(() => setOutcome('held'), AT_ONCE_MS)
  }
  return (
    <Alert
      kind="info"
      title={t('title')}
      live="status"
      actions={
        <>
          <Button icon="autorenew" onClick={() => void takeOver()}>
            {t('now')}
          </Button>
          <Button variant="tertiary" onClick={() => setLater(true)}>
            {t('later')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      <Status>{outcome === null ? '' : t(outcome)}</Status>
    </Alert>
  )
}
