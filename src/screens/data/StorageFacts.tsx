import { useState } from 'react'
import { dataTexts } from '../../i18n/data.ts'
import { formatBytes } from '../../i18n/format.ts'
import { safetyTexts } from '../../i18n/safety.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { browserOf } from '../../parts/safety/browser.ts'
import { askAgainForPersistence, type StorageReport } from '../../storage/persistence.ts'
import { type PhotosOnDevice, usePhotosOnDevice } from '../../storage/photosOnDevice.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { InstallSteps } from './InstallSteps.tsx'

export interface StorageFactsProps {
  readonly storage: StorageReport
  /** this one included; `null`: not known */
  readonly tabs: number | null
  /** asks the browser again how it keeps the data */
  readonly onAsked: () => Promise<void>
}

/** Whether the browser promises to keep the data, how full it is, and how to get the promise. */
export function StorageFacts({ storage: { persistent, used, quota }, tabs, onAsked }: StorageFactsProps) {
  const t = useTexts(safetyTexts)
  const ofData = useTexts(dataTexts)
  const language = useLanguage()
  const [answer, setAnswer] = useState<boolean | null | 'none'>('none')
  const { db } = useWorkspace()
  const photos = usePhotosOnDevice(db)
  const photosWords = ({ count, bytes, idle }: PhotosOnDevice) => {
    if (count === 0) return t('photosNone')
    const all = t('photosSize', { count, size: formatBytes(bytes, language) })
    return idle.count === 0
      ? all
      : `${all} ${t('photosIdle', { count: idle.count, size: formatBytes(idle.bytes, language) })}`
  }
  const ask = async () => {
    setAnswer(await askAgainForPersistence())
    await onAsked()
  }
  // Firefox cannot install the app, which elsewhere may change the answer
  const inFirefox = browserOf(navigator.userAgent, navigator.maxTouchPoints) === 'firefox'
  const refused = inFirefox ? 'askRefusedFirefox' : 'askRefused'
  const persistence = persistent === null ? 'persistentUnknown' : persistent ? 'persistentYes' : 'persistentNo'
  return (
    <Stack as="section">
      <Heading level={2}>{t('keepTitle')}</Heading>
      <p>{t('keepText')}</p>
      <DescriptionList
        items={[
          { term: ofData('persistent'), details: ofData(persistence) },
          {
            term: ofData('used'),
            details:
              used === null || quota === null
                ? ofData('usedUnknown')
                : ofData('usedOf', { used: formatBytes(used, language), quota: formatBytes(quota, language) }),
          },
          { term: t('photosTerm'), details: photos ? photosWords(photos) : t('photosCounting') },
          {
            term: t('tabs'),
            details: tabs === null ? t('tabsUnknown') : tabs <= 1 ? t('tabsOnly') : t('tabsCount', { count: tabs - 1 }),
          },
        ]}
      />
      {persistent !== true && (
        <div>
          <Button onClick={() => void ask()}>{ofData('askPersistent')}</Button>
        </div>
      )}
      {answer !== 'none' && (
        <Alert
          kind={answer ? 'success' : 'warning'}
          live="status"
          title={answer ? ofData('persistentGranted') : t(answer === null ? 'askUnknown' : refused)}
        />
      )}
      <InstallSteps />
    </Stack>
  )
}
