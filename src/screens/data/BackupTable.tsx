import { backupFolderTexts } from '../../i18n/backupFolder.ts'
import { diskTexts } from '../../i18n/disk.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { FAILURE_WORDS } from '../../parts/disk/failureWords.ts'
import { localTime } from '../../parts/disk/localMoment.ts'
import { localDate } from '../../parts/localDate.ts'
import type { RollingBackup } from '../../storage/backupFolder.ts'
import type { OverviewEntry } from '../../storage/overview.ts'
import { Table } from '../../ui/Table.tsx'

export interface BackupTableProps {
  readonly entries: readonly OverviewEntry[]
  readonly backups: ReadonlyMap<string, RollingBackup>
}

/** For each assessment when a backup last worked, and why none has since. */
export function BackupTable({ entries, backups }: BackupTableProps) {
  const t = useTexts(backupFolderTexts)
  const ofDisk = useTexts(diskTexts)
  const language = useLanguage()
  const moment = (iso: string) => ({ date: formatDate(localDate(iso), language), time: localTime(iso) })
  const success = (backup: RollingBackup | undefined) => (backup?.at ? t('success', moment(backup.at)) : t('never'))
  const failure = (backup: RollingBackup | undefined) => {
    if (!backup?.failure) return t('noFailure')
    const { reason, at } = backup.failure
    return t('failure', { ...moment(at), reason: ofDisk(isKnown(reason) ? FAILURE_WORDS[reason] : 'failureUnknown') })
  }
  return (
    <Table
      caption={t('title')}
      hideCaption
      cards
      rows={entries}
      rowKey={({ header }) => header.id}
      columns={[
        { key: 'name', header: t('columnName'), rowHeader: true, cell: ({ header }) => header.municipality.name },
        { key: 'success', header: t('columnSuccess'), cell: ({ header }) => success(backups.get(header.id)) },
        { key: 'failure', header: t('columnFailure'), cell: ({ header }) => failure(backups.get(header.id)) },
      ]}
    />
  )
}

function isKnown(reason: string): reason is keyof typeof FAILURE_WORDS {
  return Object.hasOwn(FAILURE_WORDS, reason)
}
