import { dataTexts } from '../../i18n/data.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { type Kept, readKept, readLastDrill } from '../../storage/backups.ts'
import { type OverviewEntry, readOverview } from '../../storage/overview.ts'
import { useKept } from '../../storage/useKept.ts'
import { useOverview } from '../../storage/useOverview.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Heading } from '../../ui/Heading.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ApprovalLink } from './ApprovalLink.tsx'
import { BackupFolder } from './BackupFolder.tsx'
import { BackupList } from './BackupList.tsx'
import { BrowserCare } from './BrowserCare.tsx'
import { LogSection } from './LogSection.tsx'
import { DeviceLock } from './lock/DeviceLock.tsx'
import { NotesSection } from './NotesSection.tsx'
import { RestoreDrill } from './RestoreDrill.tsx'
import { SafetyStatus } from './SafetyStatus.tsx'
import { StorageFacts } from './StorageFacts.tsx'
import { Trash } from './Trash.tsx'
import { type BrowserFacts, readBrowserFacts, useSafety } from './useSafety.ts'
import { WipeSection } from './WipeSection.tsx'
import { WorkFiles } from './WorkFiles.tsx'

interface Data {
  readonly entries: OverviewEntry[]
  readonly kept: Kept[]
  readonly browser: BrowserFacts
  readonly lastDrill: string | null
}

export async function load({ db }: Workspace): Promise<Data> {
  const [entries, browser, lastDrill] = await Promise.all([readOverview(db), readBrowserFacts(), readLastDrill(db)])
  return { entries, browser, lastDrill, kept: await readKept(db, entries) }
}

/** From the answer to "is it safe?" over copies elsewhere to what happens inside this browser. */
export function DataScreen({ data }: { readonly data: Data }) {
  const t = useTexts(dataTexts)
  const { db, world } = useWorkspace()
  const entries = useOverview(db, world, data.entries)
  const kept = useKept(db, data.kept)
  const safety = useSafety(data.browser, kept)
  const { storage, looksPrivate, tabs, verdict, unsaved, sevenDays, refresh } = safety
  return (
    <Stack gap="3x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <SafetyStatus
        verdict={verdict}
        persistent={storage.persistent}
        looksPrivate={looksPrivate}
        sevenDays={sevenDays}
        unsaved={unsaved}
        otherTabs={Math.max(0, (tabs ?? 1) - 1)}
      />
      <BackupList kept={kept} sample={entries.some(({ header }) => header.sample && !header.deletedAt)} />
      <WorkFiles entries={entries.filter((entry) => !entry.header.deletedAt)} />
      <BackupFolder entries={entries.filter((entry) => !entry.header.deletedAt)} />
      <NotesSection />
      <RestoreDrill lastDrill={data.lastDrill} />
      <StorageFacts storage={storage} tabs={tabs} onAsked={refresh} />
      <BrowserCare sevenDays={sevenDays} />
      <DeviceLock />
      <Trash entries={entries.filter((entry) => entry.header.deletedAt)} />
      <LogSection />
      <WipeSection assessments={entries.length} />
      <Prose>
        <Heading level={2}>{t('privacyTitle')}</Heading>
        <p>{t('privacyText')}</p>
        <ApprovalLink />
      </Prose>
    </Stack>
  )
}
