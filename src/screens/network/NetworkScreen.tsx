import { useCallback, useState } from 'react'
import type { Collection } from '../../core/network/collection.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { readCollections } from '../../storage/contributions.ts'
import type { Header } from '../../storage/database.ts'
import { readOutlines } from '../../storage/outlines.ts'
import { readComparable, useLive } from '../../storage/scoredAssessments.ts'
import { useCollections } from '../../storage/useCollections.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Figures } from './Figures.tsx'
import { GiveSection } from './GiveSection.tsx'
import { KeepSection } from './KeepSection.tsx'
import { Needs } from './Needs.tsx'
import { NetworkFilters } from './NetworkFilters.tsx'
import { OpenSection } from './OpenSection.tsx'
import { keyOf, useNetwork } from './useNetwork.ts'
import { useOwn } from './useOwn.ts'
import './network.css'

interface Data {
  readonly collections: readonly Collection[]
  readonly headers: Header[]
  readonly outlines: Questionnaire[]
}

export async function load({ db }: Workspace): Promise<Data> {
  const [collections, headers, outlines] = await Promise.all([
    readCollections(db),
    readComparable(db),
    readOutlines(db),
  ])
  return { collections, headers, outlines }
}

/** What others say of themselves without their names: opened, filtered, and looked at together from five on. */
export function NetworkScreen({ data }: { readonly data: Data }) {
  const t = useTexts(networkTexts)
  const { db } = useWorkspace()
  const collections = useCollections(db, data.collections)
  const headers = useLive(
    useCallback(() => readComparable(db), [db]),
    data.headers,
  )
  const outlines = useLive(
    useCallback(() => readOutlines(db), [db]),
    data.outlines,
  )
  const network = useNetwork(collections, outlines)
  const { collection, figures, domainTitle } = network
  const own = useOwn(headers, collection)
  // what was said of files that were opened is of the past when all is removed
  const [round, setRound] = useState(0)
  return (
    <Stack gap="x-large">
      <PageHeader title={t('title')} lead={t('lead')} />
      <OpenSection key={round} />
      {!collection && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {collection && figures && (
        <>
          {collections.length > 1 && (
            <Select
              label={t('questionnaire')}
              value={keyOf(collection)}
              onChange={({ target }) => network.compare(target.value)}
            >
              {collections.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {t('questionnaireOption', { title: network.titleOf(one), major: one.major, count: one.count })}
                </option>
              ))}
            </Select>
          )}
          {!network.isKnown && <Alert kind="info" title={t('unknownQuestionnaire')} />}
          <NetworkFilters
            collection={collection}
            title={network.titleOf(collection)}
            choice={network.choice}
            isNarrowed={network.isNarrowed}
            count={figures.count}
            onNarrow={network.narrow}
            onReset={network.reset}
          />
          {figures.count < SMALLEST_GROUP ? (
            <Alert kind="info" title={t('tooFew', { least: SMALLEST_GROUP, count: SMALLEST_GROUP - figures.count })} />
          ) : (
            <>
              <Needs figures={figures} domainTitle={domainTitle} />
              <Figures figures={figures} domainTitle={domainTitle} own={own} />
            </>
          )}
        </>
      )}
      <GiveSection headers={headers} />
      {collection && <KeepSection onRemoved={() => setRound(round + 1)} />}
    </Stack>
  )
}
