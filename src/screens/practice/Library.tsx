import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { domainsOf, type Example, findExamples } from '../../core/network/library.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { ExampleCard } from './ExampleCard.tsx'
import type { Removal } from './useRemoval.ts'
import './library.css'

export interface LibraryProps {
  readonly examples: readonly Example[]
  readonly onRemove: (removal: Removal) => Promise<void>
}

/** Drawn at first, and with each further click: nobody reads hundreds, and a slow computer would stand still. */
const STEP = 20

export function Library({ examples, onRemove }: LibraryProps) {
  const t = useTexts(practiceTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState('')
  const [limit, setLimit] = useState(STEP)
  const calmText = useDeferredValue(text)
  const domains = useMemo(() => domainsOf(examples), [examples])
  // the last example of a Themenfeld may have been removed
  const domain = domains.includes(chosen) ? chosen : ''
  const found = useMemo(() => findExamples(examples, { text: calmText, domain }), [examples, calmText, domain])
  const shown = found.slice(0, limit)
  const rest = Math.min(STEP, found.length - shown.length)
  const reset = () => {
    setText('')
    setChosen('')
    heading.current?.focus()
  }
  return (
    <Stack as="section" gap="large" aria-labelledby="practice-library">
      <Heading level={2} id="practice-library" ref={heading} tabIndex={-1}>
        {t('libraryTitle')}
      </Heading>
      <div className="practice-filter">
        <SearchInput
          label={t('search')}
          hideLabel={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setLimit(STEP)
          }}
        />
        {domains.length > 0 && (
          <Select
            label={t('domain')}
            value={domain}
            onChange={({ target }) => {
              setChosen(target.value)
              setLimit(STEP)
            }}
          >
            <option value="">{t('all')}</option>
            {domains.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
      <Status>{t('shown', { count: found.length, total: examples.length })}</Status>
      {found.length === 0 ? (
        <Stack gap="small">
          <p>{t('noMatch')}</p>
          <div>
            <Button onClick={reset}>{t('resetSearch')}</Button>
          </div>
        </Stack>
      ) : (
        <Stack as="ul" gap="large">
          {shown.map((example) => (
            <ExampleCard
              key={example.key}
              example={example}
              onRemove={() => {
                // its card goes with the focus in it
                heading.current?.focus()
                void onRemove({ places: example.places, count: 1, title: example.practice.title })
              }}
            />
          ))}
        </Stack>
      )}
      {rest > 0 && (
        <div>
          <Button onClick={() => setLimit(limit + STEP)}>{t('more', { count: rest })}</Button>
        </div>
      )}
    </Stack>
  )
}
