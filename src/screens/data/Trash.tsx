import { useState } from 'react'
import { dataTexts } from '../../i18n/data.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { restoreAssessment } from '../../storage/assessments.ts'
import type { Header } from '../../storage/database.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { purgeAssessment } from '../../storage/purgeAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Table } from '../../ui/Table.tsx'
import { useToast } from '../../ui/Toast.tsx'

export function Trash({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const t = useTexts(dataTexts)
  const language = useLanguage()
  const { db } = useWorkspace()
  const toast = useToast()
  const [doomed, setDoomed] = useState<Header | null>(null)
  const restore = async ({ id, municipality: { name } }: Header) => {
    await restoreAssessment(db, id)
    toast({ text: t('restored', { name }) })
  }
  const purge = async ({ id, municipality: { name } }: Header) => {
    await purgeAssessment(db, id)
    setDoomed(null)
    toast({ text: t('purged', { name }) })
  }
  return (
    <Stack as="section">
      <Heading level={2}>{t('trashTitle')}</Heading>
      <p>{t(entries.length === 0 ? 'trashEmpty' : 'trashText')}</p>
      {entries.length > 0 && (
        <Table
          caption={t('trashTitle')}
          hideCaption
          rows={entries}
          rowKey={({ header }) => header.id}
          columns={[
            { key: 'name', header: t('columnName'), rowHeader: true, cell: ({ header }) => header.municipality.name },
            {
              key: 'deleted',
              header: t('columnDeleted'),
              cell: ({ header }) => formatDate(header.deletedAt ?? '', language),
            },
            {
              key: 'actions',
              header: t('columnActions'),
              cell: ({ header }) => (
                <Cluster gap="small">
                  <Button
                    small
                    aria-label={t('restoreNamed', { name: header.municipality.name })}
                    onClick={() => void restore(header)}
                  >
                    {t('restore')}
                  </Button>
                  <Button
                    small
                    variant="tertiary"
                    icon="delete"
                    aria-label={t('purgeNamed', { name: header.municipality.name })}
                    onClick={() => setDoomed(header)}
                  >
                    {t('purge')}
                  </Button>
                </Cluster>
              ),
            },
          ]}
        />
      )}
      <ConfirmDialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('purgeTitle', { name: doomed?.municipality.name ?? '' })}
        confirmLabel={t('purge')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => doomed && void purge(doomed)}
      >
        <p>{t('purgeText')}</p>
      </ConfirmDialog>
    </Stack>
  )
}
