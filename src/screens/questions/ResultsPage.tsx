import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Search } from '../../parts/question/find.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Status } from '../../ui/Status.tsx'
import { ResultList, type ResultListProps, useNothingFound } from './ResultList.tsx'
import { useFound } from './useFind.ts'

export type ResultsPageProps = Omit<ResultListProps, 'found'> & {
  readonly search: Search
  readonly onShowAll: () => void
}

/** What search and filter let through, from all Themenfelder. */
export function ResultsPage({ search, onShowAll, ...list }: ResultsPageProps) {
  const t = useTexts(questionsTexts)
  const nothing = useNothingFound(search)
  const found = useFound(list.live, search)
  const { length } = found
  return (
    <>
      <PageHeader
        title={t('found')}
        lead={<Status>{length > 0 ? t('foundCount', { count: length }) : t('noneFound')}</Status>}
        actions={
          length > 0 && (
            <Button small onClick={onShowAll}>
              {t('showAll')}
            </Button>
          )
        }
      />
      {length > 0 ? (
        <ResultList {...list} found={found} />
      ) : (
        <EmptyState title={t('noneFound')} actions={<Button onClick={onShowAll}>{t('showAll')}</Button>}>
          {nothing}
        </EmptyState>
      )}
    </>
  )
}
