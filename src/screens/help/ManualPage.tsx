import { APP_VERSION } from '../../files/appVersion.ts'
import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { HelpBlocks } from './HelpBlocks.tsx'
import { TopicSupplement } from './TopicSupplement.tsx'
import { PART_NAMES, PARTS, TOPIC_NAMES, TOPICS } from './topics.ts'
import './manual.css'

/** In the place of a topic's name: all of them. */
export const WHOLE = 'drucken'

/** @param chapter name of the topic that the address names within it */
export function ManualPage({ chapter }: { readonly chapter: string | undefined }) {
  const t = useTexts(helpTexts)
  return (
    <Stack gap="x-large" className="manual">
      <PageHeader
        preline={`${t('title')} · ${t('version', { version: APP_VERSION })}`}
        title={t('manual')}
        lead={t('manualLead')}
        actions={
          <Button variant="primary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        }
      />
      <nav className="manual__contents" aria-labelledby="manual-contents">
        <h2 id="manual-contents">{t('contents')}</h2>
        {PART_NAMES.map((part) => (
          <div key={part}>
            <h3>{t(part)}</h3>
            <ul>
              {PARTS[part].map((topic) => (
                <li key={topic}>
                  <a href={hrefOf({ screen: 'help', topic: WHOLE, heading: topic })}>{t(topic)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {TOPIC_NAMES.map((topic) => (
        <section key={topic} className="manual__chapter" aria-labelledby={`chapter-${topic}`}>
          <Prose>
            <h2 id={`chapter-${topic}`} tabIndex={-1} data-arrival={topic === chapter || undefined}>
              {t(topic)}
            </h2>
            <HelpBlocks prose={TOPICS[topic]} headingLevel={3} whole />
            <TopicSupplement topic={topic} />
          </Prose>
        </section>
      ))}
    </Stack>
  )
}
