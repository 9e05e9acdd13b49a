import { useMemo } from 'react'
import { helpTexts } from '../../i18n/help.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { findSections } from './findSections.ts'
import { foldedWords } from './foldText.ts'
import { Marked } from './Marked.tsx'
import { slugOf } from './sections.ts'

/** More than this nobody reads; another word finds less. */
const SHOWN = 30

export interface SearchResultsProps {
  readonly query: string
  readonly onClear: () => void
}

export function SearchResults({ query, onClear }: SearchResultsProps) {
  const t = useTexts(helpTexts)
  const language = useLanguage()
  const found = useMemo(() => findSections(query, language), [query, language])
  const words = useMemo(() => foldedWords(query), [query])
  const count =
    found.length > SHOWN
      ? t('foundFirst', { count: found.length, shown: SHOWN })
      : found.length > 0
        ? t('found', { count: found.length })
        : t('noneFound')
  return (
    <Stack gap="default">
      <Status className={found.length > 0 ? 'ui-muted' : 'kern-sr-only'}>{count}</Status>
      {found.length === 0 ? (
        <EmptyState title={t('noneFound')} actions={<Button onClick={onClear}>{t('clearSearch')}</Button>}>
          {t('noneFoundText', { text: query.trim() })}
        </EmptyState>
      ) : (
        <ol className="help-results" aria-label={t('results')}>
          {found.slice(0, SHOWN).map(({ section, title, excerpt }) => {
            const { topic } = section
            const slug = slugOf(section)
            return (
              <li key={`${topic}/${slug}`}>
                <a href={hrefOf({ screen: 'help', topic, ...(slug && { heading: slug }) })}>
                  <Marked text={title} words={words} />
                </a>
                {section.heading && <span className="ui-muted ui-small help-results__topic">{t(topic)}</span>}
                <p>
                  <Marked text={excerpt} words={words} />
                </p>
              </li>
            )
          })}
        </ol>
      )}
    </Stack>
  )
}
