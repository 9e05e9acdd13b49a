import { useDeferredValue } from 'react'
import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { HelpSearch } from './HelpSearch.tsx'
import { WHOLE } from './ManualPage.tsx'
import { SearchResults } from './SearchResults.tsx'
import { StartTour } from './StartTour.tsx'
import { TopicList } from './TopicList.tsx'

export interface HelpStartProps {
  /** the address names a topic that does not exist */
  readonly unknown: boolean
  readonly query: string
  readonly onQuery: (query: string) => void
}

export function HelpStart({ unknown, query, onQuery }: HelpStartProps) {
  const t = useTexts(helpTexts)
  const searched = useDeferredValue(query)
  return (
    <Stack gap="x-large">
      <PageHeader
        title={t('title')}
        lead={t(unknown ? 'unknownTopic' : 'lead')}
        actions={
          <>
            <StartTour />
            <LinkButton href={hrefOf({ screen: 'help', topic: WHOLE })}>{t('toManual')}</LinkButton>
          </>
        }
      />
      <HelpSearch query={query} onQuery={onQuery} />
      {searched.trim() === '' ? <TopicList /> : <SearchResults query={searched} onClear={() => onQuery('')} />}
    </Stack>
  )
}
