import { useEffect, useMemo, useRef } from 'react'
import { examplesOf, type KeptFile } from '../../core/network/library.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { readPractices } from '../../storage/practices.ts'
import { usePractices } from '../../storage/usePractices.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Library } from './Library.tsx'
import { OpenPractices } from './OpenPractices.tsx'
import { Sources } from './Sources.tsx'
import { useRemoval } from './useRemoval.ts'

export function load({ db }: Workspace): Promise<KeptFile[]> {
  return readPractices(db)
}

/** The library of good practice that others have passed on. */
export function PracticeScreen({ data }: { readonly data: KeptFile[] }) {
  const t = useTexts(practiceTexts)
  const { db } = useWorkspace()
  const kept = usePractices(db, data)
  const examples = useMemo(() => examplesOf(kept), [kept])
  const remove = useRemoval()
  const opening = useRef<HTMLHeadingElement>(null)
  const before = useRef(examples.length)
  useEffect(() => {
    // the library goes with its last example, and the focus with it
    if (before.current > 0 && examples.length === 0 && document.activeElement === document.body)
      opening.current?.focus()
    before.current = examples.length
  }, [examples.length])
  return (
    <Stack gap="x-large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href={hrefOf({ screen: 'network' })}>{t('toNetwork')}</LinkButton>}
      />
      <Stack as="section" gap="large" aria-labelledby="practice-open">
        <Heading level={2} id="practice-open" ref={opening} tabIndex={-1}>
          {t('openTitle')}
        </Heading>
        <OpenPractices />
      </Stack>
      {examples.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <Library examples={examples} onRemove={remove} />
          <Sources kept={kept} onRemove={remove} />
        </>
      )}
    </Stack>
  )
}
