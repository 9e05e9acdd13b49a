import { dataTexts } from '../../i18n/data.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useExport } from '../../parts/useExport.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'

export function BackupList({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const t = useTexts(dataTexts)
  const language = useLanguage()
  const save = useExport()
  return (
    <Stack as="section">
      <Heading level={2}>{t('backupTitle')}</Heading>
      <p>{t('backupText')}</p>
      {entries.length === 0 ? (
        <p>{t('nothingToExport')}</p>
      ) : (
        <Table
          caption={t('backupTitle')}
          hideCaption
          rows={entries}
          rowKey={({ header }) => header.id}
          columns={[
            { key: 'name', header: t('columnName'), rowHeader: true, cell: ({ header }) => header.municipality.name },
            {
              key: 'changed',
              header: t('columnChanged'),
              cell: ({ header, summary }) => formatDate(summary?.changedAt ?? header.createdAt, language),
            },
            {
              key: 'actions',
              header: t('columnActions'),
              cell: ({ header }) => (
                <Button
                  small
                  icon="download"
                  aria-label={t('exportNamed', { name: header.municipality.name })}
                  onClick={() => void save(header.id)}
                >
                  {t('export')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Stack>
  )
}
