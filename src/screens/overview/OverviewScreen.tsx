import { lazy, Suspense } from 'react'
import { overviewTexts } from '../../i18n/overview.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DropHere } from '../../parts/DropHere.tsx'
import { useSettings } from '../../parts/settings.ts'
import { type OverviewEntry, readOverview } from '../../storage/overview.ts'
import { useOverview } from '../../storage/useOverview.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { AssessmentCard } from './AssessmentCard.tsx'
import { loadCardVersions } from './cardVersions.ts'
import { HANDFUL, loadMany, useMany } from './many.ts'
import { TourOffer } from './TourOffer.tsx'
import { useImports } from './useImports.ts'
import { useSample } from './useSample.ts'
import './overview.css'

/** With the words for every way a file can be broken: not needed before a file is opened. */
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }))

/** What can be looked at without entering anything, by the questionnaire it is answered with. */
const SAMPLES = [
  { name: 'short', questionnaire: 'kurz-check', words: 'openSample' },
  { name: 'full', questionnaire: 'it-check-kommunen', words: 'openFullSample' },
] as const

function drawCard(entry: OverviewEntry) {
  return <AssessmentCard key={entry.header.id} entry={entry} />
}

export async function load({ db }: Workspace): Promise<OverviewEntry[]> {
  const entries = await readOverview(db)
  // what a card says of other versions is there when it is drawn, or everything below would jump
  if (entries.some(({ versions }) => versions)) await loadCardVersions()
  if (entries.length > HANDFUL) await loadMany()
  return entries
}

export function OverviewScreen({ data }: { readonly data: OverviewEntry[] }) {
  const t = useTexts(overviewTexts)
  const { db, world } = useWorkspace()
  const { settings } = useSettings()
  const entries = useOverview(db, world, data).filter((entry) => !entry.header.deletedAt)
  const isMany = entries.length > HANDFUL
  const drawMany = useMany(isMany)
  const { imports, over, ask, next } = useImports()
  const sample = useSample()
  const samples = SAMPLES.filter(
    ({ questionnaire }) => !entries.some(({ header }) => header.sample && header.questionnaire.id === questionnaire),
  )
  const openFile = (
    <Button icon="drive-folder-upload" onClick={ask}>
      {t('openFile')}
    </Button>
  )
  const openSamples = samples.map(({ name, words }) => (
    <Button key={name} icon="visibility" onClick={() => void sample.open(name)}>
      {t(words)}
    </Button>
  ))
  return (
    <Stack gap="x-large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          entries.length > 0 && (
            <>
              {isMany && openFile}
              <LinkButton variant="primary" icon="add" href="#/neu">
                {t('newAssessment')}
              </LinkButton>
            </>
          )
        }
      />
      {entries.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          footer={!settings.tourSeen && <TourOffer />}
          actions={
            <>
              <LinkButton variant="primary" icon="add" href="#/neu">
                {t('newAssessment')}
              </LinkButton>
              {openSamples}
              {openFile}
            </>
          }
        >
          <p>{t('emptyText')}</p>
          <Text muted>{t('disclaimer')}</Text>
        </EmptyState>
      ) : (
        <>
          <Stack as="section" gap="large" aria-labelledby="overview-list">
            <Heading level={2} id="overview-list">
              {t('listTitle')}
            </Heading>
            {isMany && drawMany ? (
              drawMany({ entries, draw: drawCard })
            ) : (
              <Stack as="ul" gap="large">
                {entries.map(drawCard)}
              </Stack>
            )}
          </Stack>
          <Cluster>
            {!isMany && openFile}
            {openSamples}
          </Cluster>
        </>
      )}
      {imports && (
        <Suspense>
          <ImportDialog
            key={imports.at}
            file={imports.files[imports.at]}
            place={imports.files.length > 1 ? [imports.at + 1, imports.files.length] : undefined}
            onClose={next}
          />
        </Suspense>
      )}
      {over && !imports && <DropHere words={t('dropHere')} />}
    </Stack>
  )
}
