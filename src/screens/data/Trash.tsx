import { useState } from 'react'
import { dataTexts } from '../../i18n/data.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Header } from '../../storage/database.ts'
import { restoreAssessment } from '../../storage/deleteAssessment.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { purgeAssessment } from '../../storage/purgeAssessment.ts'
import { emptyTrash } from '../../storage/trash.ts'
import { daysLeft, TRASH_DAYS } from '../../storage/trashRule.ts'
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
  const { db, world } = useWorkspace()
  const toast = useToast()
  const [doomed, setDoomed] = useState<Header | null>(null)
  const [emptying, setEmptying] = useState(false)
  const restore = async ({ id, municipality: { name } }: Header) => {
    await restoreAssessment(db, id)
    toast({ text: t('restored', { name }) })
  }
  const purge = async ({ id, municipality: { name } }: Header) => {
    await purgeAssessment(db, id)
    setDoomed(null)
    toast({ text: t('purged', { name }) })
  }
  const empty = async () => {
    setEmptying(false)
    await emptyTrash(db)
    toast({ text: t('emptied') })
  }
  return (
    <Stack as="section">
      <Heading level={2}>{t('trashTitle')}</Heading>
      <p>{entries.length === 0 ? t('trashEmpty') : t('trashText', { days: TRASH_DAYS })}</p>
      {entries.length > 0 && (
        <Table
          caption={t('trashTitle')}
          hideCaption
          cards
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
              key: 'left',
              header: t('columnLeft'),
              cell: ({ header }) => {
                const count = daysLeft(header.deletedAt ?? '', world.now())
                return count === 0 ? t('trashDue') : t('trashLeft', { count })
              },
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
      {entries.length > 0 && (
        <div>
          <Button icon="delete" onClick={() => setEmptying(true)}>
            {t('emptyTrash')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={emptying}
        onClose={() => setEmptying(false)}
        title={t('emptyTitle')}
        confirmLabel={t('emptyTrash')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => void empty()}
      >
        <p>{t('emptyText', { count: entries.length })}</p>
      </ConfirmDialog>
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
