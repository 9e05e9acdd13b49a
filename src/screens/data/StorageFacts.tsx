import { useState } from 'react'
import { dataTexts } from '../../i18n/data.ts'
import { formatBytes } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { askAgainForPersistence, type StorageReport, storageReport } from '../../storage/persistence.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'

/** Whether the browser promises to keep the data, and how full it is. */
export function StorageFacts({ initial }: { readonly initial: StorageReport }) {
  const t = useTexts(dataTexts)
  const language = useLanguage()
  const [storage, setStorage] = useState(initial)
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null)
  const ask = async () => {
    const granted = await askAgainForPersistence()
    setAnswer(granted ? 'granted' : 'refused')
    setStorage(await storageReport())
  }
  const { persistent, used, quota } = storage
  const persistence = persistent === null ? 'persistentUnknown' : persistent ? 'persistentYes' : 'persistentNo'
  return (
    <Stack as="section">
      <Heading level={2}>{t('storageTitle')}</Heading>
      <DescriptionList
        items={[
          { term: t('persistent'), details: t(persistence) },
          {
            term: t('used'),
            details:
              used === null || quota === null
                ? t('usedUnknown')
                : t('usedOf', { used: formatBytes(used, language), quota: formatBytes(quota, language) }),
          },
        ]}
      />
      {persistent === false && (
        <div>
          <Button onClick={() => void ask()}>{t('askPersistent')}</Button>
        </div>
      )}
      {answer && (
        <Alert
          kind={answer === 'granted' ? 'success' : 'warning'}
          live="status"
          title={t(answer === 'granted' ? 'persistentGranted' : 'persistentRefused')}
        />
      )}
    </Stack>
  )
}
