import { useState } from 'react'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { problemSentences } from '../../parts/problemSentences.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { PlacedProblem } from './openOwnFile.ts'

/** A file can have a hundred thousand; a page with all of them at once would stand still. */
const STEP = 200

/** All problems, for the author of the file: each with its place, what is wrong and what to do. */
export function PlacedProblems({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const t = useTexts(questionnairesTexts)
  const [shown, setShown] = useState(STEP)
  const next = Math.min(STEP, problems.length - shown)
  return (
    <Stack>
      <ol className="questionnaires__problems">
        {problems.slice(0, shown).map((problem, at) => (
          <li key={at}>
            <OneProblem problem={problem} />
          </li>
        ))}
      </ol>
      {next > 0 && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>{t('more', { count: next })}</Button>
        </div>
      )}
    </Stack>
  )
}

function OneProblem({ problem }: { readonly problem: PlacedProblem }) {
  const t = useTexts(questionnairesTexts)
  const language = useLanguage()
  const { severity, path, id } = problem
  const { text, hint } = problemSentences(problem, language)
  return (
    <>
      <p>
        <Badge kind={severity === 'error' ? 'danger' : 'warning'}>
          {t(severity === 'error' ? 'error' : 'warning')}
        </Badge>{' '}
        {text}
      </p>
      {hint && <p>{hint}</p>}
      <Text small muted>
        {t('place')} {path === '' ? t('wholeFile') : <code>{path}</code>}
        {id !== null && ` (${t('placeIn', { id })})`}
      </Text>
    </>
  )
}
