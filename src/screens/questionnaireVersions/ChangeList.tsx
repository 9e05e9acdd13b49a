import { useEffect, useMemo, useRef, useState } from 'react'
import type { QuestionChange } from '../../core/versions/questionChanges.ts'
import { questionnaireVersionsTexts } from '../../i18n/questionnaireVersions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { byDomain, type Filter } from './arrangeChanges.ts'
import { ChangeEntry } from './ChangeEntry.tsx'
import type { Chosen } from './chooseVersions.ts'

/** Lines that are drawn at once; a questionnaire may have a thousand questions. */
const STEP = 50

export interface ChangeListProps extends Chosen {
  readonly changes: readonly QuestionChange[]
  readonly filter: Filter
  /** how many there are of what the filter shows */
  readonly total: number
}

export function ChangeList({ changes, older, newer, filter, total }: ChangeListProps) {
  const t = useTexts(questionnaireVersionsTexts)
  const [limit, setLimit] = useState(STEP)
  const list = useRef<HTMLDivElement>(null)
  const drawn = useRef(limit)
  const groups = useMemo(
    () => byDomain(changes, { older, newer }, filter, limit),
    [changes, older, newer, filter, limit],
  )
  useEffect(() => {
    // the button may be gone: one goes on with the first of the new lines
    if (limit > drawn.current) list.current?.querySelectorAll('summary')[drawn.current]?.focus()
    drawn.current = limit
  }, [limit])
  const next = Math.min(STEP, total - limit)
  return (
    <Stack gap="x-large" ref={list}>
      {groups.map(({ domain, questionnaire, changes: own }) => (
        <Stack as="section" gap="small" key={domain.id} aria-labelledby={`versions-${domain.id}`}>
          <Heading level={3} id={`versions-${domain.id}`}>
            <Words of={domain.title} questionnaire={questionnaire} />
          </Heading>
          <div>
            {own.map((change) => (
              <ChangeEntry key={keyOf(change)} change={change} older={older} newer={newer} />
            ))}
          </div>
        </Stack>
      ))}
      {next > 0 && (
        <div>
          <Button onClick={() => setLimit(limit + STEP)}>{t('more', { count: next })}</Button>
        </div>
      )}
    </Stack>
  )
}

function keyOf({ before, after }: QuestionChange): string {
  return [...before, '>', ...after].map((part) => (typeof part === 'string' ? part : part.id)).join(' ')
}
