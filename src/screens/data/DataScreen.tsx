import { dataTexts } from '../../i18n/data.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { type OverviewEntry, readOverview } from '../../storage/overview.ts'
import { type StorageReport, storageReport } from '../../storage/persistence.ts'
import { useOverview } from '../../storage/useOverview.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Heading } from '../../ui/Heading.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { BackupFolder } from './BackupFolder.tsx'
import { BackupList } from './BackupList.tsx'
import { LogSection } from './LogSection.tsx'
import { StorageFacts } from './StorageFacts.tsx'
import { Trash } from './Trash.tsx'
import { WipeSection } from './WipeSection.tsx'
import { WorkFiles } from './WorkFiles.tsx'

interface Data {
  readonly entries: OverviewEntry[]
  readonly storage: StorageReport
}

export async function load({ db }: Workspace): Promise<Data> {
  const [entries, storage] = await Promise.all([readOverview(db), storageReport()])
  return { entries, storage }
}

export function DataScreen({ data }: { readonly data: Data }) {
  const t = useTexts(dataTexts)
  const { db } = useWorkspace()
  const entries = useOverview(db, data.entries)
  return (
    <Stack gap="3x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <StorageFacts initial={data.storage} />
      <BackupList entries={entries.filter((entry) => !entry.header.deletedAt)} />
      <WorkFiles entries={entries.filter((entry) => !entry.header.deletedAt)} />
      <BackupFolder entries={entries.filter((entry) => !entry.header.deletedAt)} />
      <Trash entries={entries.filter((entry) => entry.header.deletedAt)} />
      <LogSection />
      <WipeSection assessments={entries.length} />
      <Prose>
        <Heading level={2}>{t('privacyTitle')}</Heading>
        <p>{t('privacyText')}</p>
      </Prose>
    </Stack>
  )
}
