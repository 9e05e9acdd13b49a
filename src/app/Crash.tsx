import { useState } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Cluster.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Stack } from '../ui/Stack.tsx'

export interface CrashProps {
  readonly error: unknown
  readonly onExport?: (() => Promise<void>) | undefined
}

/** Says what happened, what is safe and what one can do. */
export function Crash({ error, onExport }: CrashProps) {
  const t = useTexts(frameTexts)
  const [exportFailed, setExportFailed] = useState(false)
  return (
    <Stack gap="large">
      <PageHeader title={t('crashTitle')} lead={t('crashText')} />
      <Cluster>
        <Button variant="primary" icon="autorenew" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        {onExport && (
          <Button icon="download" onClick={() => onExport().catch(() => setExportFailed(true))}>
            {t('export')}
          </Button>
        )}
      </Cluster>
      {exportFailed && <Alert kind="danger" title={t('exportFailed')} live="alert" />}
      <Disclosure variant="plain" summary={t('technical')}>
        <pre className="app-crash-details">{detailsOf(error)}</pre>
      </Disclosure>
    </Stack>
  )
}

/** Name, message and place in the code; shown only here and sent to nobody. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack ?? ''}`
}
