import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { SideBySide } from '../../ui/SideBySide.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { HelpBlocks } from './HelpBlocks.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { StartTour } from './StartTour.tsx'
import { TopicNavigation } from './TopicNavigation.tsx'
import { TopicSupplement } from './TopicSupplement.tsx'
import { TOPICS, type Topic } from './topics.ts'

export interface TopicPageProps {
  readonly topic: Topic
  /** slug of the heading that the address names */
  readonly heading: string | undefined
}

export function TopicPage({ topic, heading }: TopicPageProps) {
  const t = useTexts(helpTexts)
  return (
    <SideBySide aside={<TopicNavigation current={topic} />}>
      <Stack gap="large">
        <PageHeader preline={t('title')} title={t(topic)} actions={topic === 'erste-schritte' && <StartTour />} />
        <OnThisPage topic={topic} />
        <Prose>
          <HelpBlocks prose={TOPICS[topic]} arrival={heading} />
          <TopicSupplement topic={topic} />
        </Prose>
        <div className="help-back">
          <LinkButton icon="arrow-back" href={hrefOf({ screen: 'help' })}>
            {t('allTopics')}
          </LinkButton>
        </div>
      </Stack>
    </SideBySide>
  )
}
