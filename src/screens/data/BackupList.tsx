import { lazy, Suspense, useState } from 'react'
import { dataTexts } from '../../i18n/data.ts'
import { formatDate } from '../../i18n/format.ts'
import { safetyTexts } from '../../i18n/safety.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { useExport } from '../../parts/useExport.tsx'
import type { Kept } from '../../storage/backups.ts'
import type { Header } from '../../storage/database.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'
import { useAge } from './useAge.ts'

/** With the words for choosing a password: not needed before a file is encrypted. */
const SealDialog = lazy(async () => ({ default: (await import('../../parts/sealed/SealDialog.tsx')).SealDialog }))

export interface BackupListProps {
  readonly kept: readonly Kept[]
  /** the sample is there, and is not in the list */
  readonly sample: boolean
}

/** What of each assessment is nowhere else, and the way out of that. */
export function BackupList({ kept, sample }: BackupListProps) {
  const t = useTexts(safetyTexts)
  const ofData = useTexts(dataTexts)
  const language = useLanguage()
  const age = useAge()
  const { save, question } = useExport()
  const [sealing, setSealing] = useState<Header | null>(null)
  return (
    <Stack as="section" data-tour="backup">
      <Heading level={2}>{t('backupTitle')}</Heading>
      <p>{t('backupText')}</p>
      {kept.length === 0 ? (
        <p>{ofData('nothingToExport')}</p>
      ) : (
        <Table
          caption={t('backupTitle')}
          hideCaption
          cards
          rows={kept}
          rowKey={({ header }) => header.id}
          columns={[
            { key: 'name', header: ofData('columnName'), rowHeader: true, cell: ({ header }) => nameOf(header) },
            {
              key: 'changed',
              header: ofData('columnChanged'),
              cell: ({ changedAt }) => formatDate(localDate(changedAt), language),
            },
            {
              key: 'backup',
              header: t('columnBackup'),
              cell: ({ backup }) => (backup ? `${age(backup.at)} (${t(`kind-${backup.kind}`)})` : t('never')),
            },
            {
              key: 'onlyHere',
              header: t('columnOnlyHere'),
              cell: ({ backup, onlyHere: { changes } }) =>
                backup === null ? t('everything') : changes === 0 ? t('noChanges') : t('changes', { count: changes }),
            },
            {
              key: 'actions',
              header: ofData('columnActions'),
              cell: ({ header, onlyHere }) => (
                <Cluster gap="small">
                  <Button
                    small
                    variant={onlyHere.changes > 0 ? 'primary' : 'secondary'}
                    icon="download"
                    aria-label={t('saveNowNamed', { name: nameOf(header) })}
                    onClick={() => void save(header.id)}
                  >
                    {t('saveNow')}
                  </Button>
                  <Button
                    small
                    aria-label={t('sealNamed', { name: nameOf(header) })}
                    onClick={() => setSealing(header)}
                  >
                    {t('seal')}
                  </Button>
                </Cluster>
              ),
            },
          ]}
        />
      )}
      {sample && <p>{t('sampleText')}</p>}
      {question}
      {sealing && (
        <Suspense>
          <SealDialog
            id={sealing.id}
            municipality={nameOf(sealing)}
            title={sealing.title}
            onClose={() => setSealing(null)}
          />
        </Suspense>
      )}
    </Stack>
  )
}

function nameOf(header: Header): string {
  return header.municipality.name
}
