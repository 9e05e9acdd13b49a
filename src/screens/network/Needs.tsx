import { useId } from 'react'
import type { NetworkFigures } from '../../core/network/groupFigures.ts'
import { networkTexts } from '../../i18n/network.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { figureWords } from './figureWords.ts'

/** Themenfelder in sight; the others are one click away. */
const SHOWN = 5

export interface NeedsProps {
  readonly figures: NetworkFigures
  readonly domainTitle: (id: string) => string
}

/** "Themen von breitem Interesse" in words: what a network talks about first. */
export function Needs({ figures: { needs, domains }, domainTitle }: NeedsProps) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const id = useId()
  const words = needs.map(({ id: domain, below, of }) => {
    const title = domainTitle(domain)
    const median = domains.find((one) => one.id === domain)?.target.values?.[2]
    const text =
      median === undefined
        ? t('need', { title, below, of })
        : t('needMedian', { title, below, of, median: figureWords('target', median, language) })
    return <li key={domain}>{text}</li>
  })
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('needsTitle')}</h2>
      {needs.length === 0 ? (
        <p>{t('needsNone')}</p>
      ) : (
        <>
          <p>{t('needsText')}</p>
          <ol>{words.slice(0, SHOWN)}</ol>
          {words.length > SHOWN && (
            <Disclosure variant="plain" summary={t('needsMore', { count: words.length - SHOWN })}>
              <ol start={SHOWN + 1}>{words.slice(SHOWN)}</ol>
            </Disclosure>
          )}
        </>
      )}
    </Stack>
  )
}
