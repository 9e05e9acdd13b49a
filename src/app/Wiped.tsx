import { useEffect, useRef } from 'react'
import { type Language, textsIn } from '../i18n/catalogue.ts'
import { wipeTexts } from '../i18n/wipe.ts'
import type { WipeState } from '../storage/wipe.ts'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Prose } from '../ui/Prose.tsx'
import { Stack } from '../ui/Stack.tsx'
import './frame.css'

export interface WipedProps {
  readonly state: WipeState
  readonly language: Language
}

/** Stands in place of the app, which has no database any more, in every tab that was open. */
export function Wiped({ state, language }: WipedProps) {
  const t = textsIn(wipeTexts, language)
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state !== 'deleting') page.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [state])
  const [title, lead] = wordsOf(state)
  return (
    <div className="app-frame" ref={page}>
      <main className="app-width app-main">
        <Stack gap="x-large">
          <PageHeader title={t(title)} lead={lead && t(lead)} />
          {state !== 'deleting' && (
            <Prose>
              <Heading level={2}>{t('outsideTitle')}</Heading>
              <ul>
                <li>{t('outsideFiles')}</li>
                <li>{t('outsideDownloads')}</li>
                <li>{t('outsideCopies')}</li>
              </ul>
              <p>{t('remains')}</p>
              <Heading level={2}>{t('againTitle')}</Heading>
              <p>{t('againText')}</p>
            </Prose>
          )}
          {state !== 'deleting' && (
            <div>
              <Button onClick={() => location.replace('./')}>{t('again')}</Button>
            </div>
          )}
        </Stack>
      </main>
    </div>
  )
}

function wordsOf(state: WipeState) {
  if (state === 'deleting') return ['deleting', undefined] as const
  if (state === 'elsewhere') return ['doneTitle', 'doneElsewhere'] as const
  const isDone = state.databases.length + state.caches.length === 0
  return isDone ? (['doneTitle', 'doneText'] as const) : (['pending', 'pendingText'] as const)
}
