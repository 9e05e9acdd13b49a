import type { RefusedFile } from '../../files/network/readContributions.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { problemSentences } from '../../parts/problemSentences.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { OpeningOutcome } from './useOpening.ts'

/** Files and places in them that are named; a list of hundreds would only frighten. */
const FILES = 10
const PLACES = 3

/** What was taken, what counts once only, and each file that is not in order with what is wrong with it. */
export function OpenedOutcome({
  outcome: { added, repeated, refused, ignored },
}: {
  readonly outcome: OpeningOutcome
}) {
  const t = useTexts(networkTexts)
  const leftOut = refused.reduce((sum, file) => sum + file.leftOut, 0)
  const facts = [
    repeated > 0 && t('repeated', { count: repeated }),
    leftOut > 0 && t('leftOut', { count: leftOut }),
    ignored > 0 && t('ignored', { count: ignored }),
  ].filter((fact) => fact !== false)
  return (
    <Stack>
      <Alert kind={added > 0 ? 'success' : 'info'} title={added > 0 ? t('added', { count: added }) : t('addedNone')}>
        {facts.length > 0 && <p>{facts.join(' ')}</p>}
      </Alert>
      {refused.length > 0 && (
        <Alert kind="warning" title={t('refusedTitle', { count: refused.length })}>
          <ul>
            {refused.slice(0, FILES).map((file, i) => (
              // two folders may have files of the same name
              <RefusedItem key={i} file={file} />
            ))}
            {refused.length > FILES && <li>{t('refusedMore', { count: refused.length - FILES })}</li>}
          </ul>
        </Alert>
      )}
    </Stack>
  )
}

function RefusedItem({ file: { name, problems } }: { readonly file: RefusedFile }) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const said = problems.slice(0, PLACES).map((problem) => problemSentences(problem, language))
  // the way out is the same for places of one kind
  const hints = [...new Set(said.map(({ hint }) => hint))]
  const more = problems.length - PLACES
  return (
    <li>
      <strong className="network-file">{name}</strong>: {said.map(({ text }) => text).join(' ')} {hints.join(' ')}
      {more > 0 && ` (${t('problemsMore', { count: more })})`}
    </li>
  )
}
