import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { SearchInput } from '../../ui/SearchInput.tsx'

export interface HelpSearchProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

export function HelpSearch({ query, onQuery }: HelpSearchProps) {
  const t = useTexts(helpTexts)
  return (
    <search data-tour="help" className="help-search ui-not-printed" aria-label={t('search')}>
      <SearchInput
        label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </search>
  )
}
