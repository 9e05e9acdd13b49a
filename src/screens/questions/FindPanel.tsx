import type { Ref } from 'react'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FILTERS, type Filter, type Search } from '../../parts/question/find.ts'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { FILTER_NAMES } from './filterNames.ts'

export interface FindPanelProps {
  readonly search: Search
  readonly counts: Readonly<Record<Filter, number>>
  readonly inputRef: Ref<HTMLInputElement>
  readonly onSearch: (search: Search) => void
}

/** Search and filters over all Themenfelder. */
export function FindPanel({ search, counts, inputRef, onSearch }: FindPanelProps) {
  const t = useTexts(questionsTexts)
  // most assessments begin with no answer from another one
  const isOffered = (filter: Filter) => filter !== 'carried' || counts.carried > 0 || search.filter === 'carried'
  return (
    <search className="find" aria-label={t('find')}>
      <SearchInput
        ref={inputRef}
        label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={search.text}
        onChange={(event) => onSearch({ ...search, text: event.target.value })}
      />
      <fieldset className="find__filters" aria-label={t('filter')}>
        {FILTERS.filter(isOffered).map((filter) => (
          <button
            key={filter}
            type="button"
            className="find__filter"
            aria-pressed={search.filter === filter}
            onClick={() => onSearch({ ...search, filter })}
          >
            {t('filterWithCount', { filter: t(FILTER_NAMES[filter]), number: counts[filter] })}
          </button>
        ))}
      </fieldset>
    </search>
  )
}
