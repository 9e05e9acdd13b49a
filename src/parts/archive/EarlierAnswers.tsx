import { useSyncExternalStore } from 'react'
import { archiveTexts } from '../../i18n/archive.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { hrefOf } from '../place.ts'
import { ArchivedAnswer } from './ArchivedAnswer.tsx'
import { archivedFor } from './askedAs.ts'

/** At a question: what was answered to the one it came from. */
export function EarlierAnswers({ feed, question }: { readonly feed: AssessmentFeed; readonly question: string }) {
  const t = useTexts(archiveTexts)
  const archive = useSyncExternalStore(feed.subscribe, () => feed.getState().header.archive)
  const { id } = feed.getState().header
  return archivedFor(archive ?? [], question).map(({ id: earlier, entry }) => (
    <Disclosure key={`${entry.from} ${earlier}`} variant="plain" summary={t('earlier', { id: earlier })}>
      <Stack gap="small">
        <ArchivedAnswer entry={entry} id={earlier} />
        <Link href={hrefOf({ screen: 'history', id })}>{t('all')}</Link>
      </Stack>
    </Disclosure>
  ))
}
