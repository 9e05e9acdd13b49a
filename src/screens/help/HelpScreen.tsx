import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf, type PlaceOf } from '../../parts/place.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { SideBySide } from '../../ui/SideBySide.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { HelpBlocks } from './HelpBlocks.tsx'
import { TopicList } from './TopicList.tsx'
import { TopicNavigation } from './TopicNavigation.tsx'
import { TopicSupplement } from './TopicSupplement.tsx'
import { isTopic, TOPICS } from './topics.ts'

export function HelpScreen({ params: { topic } }: { readonly params: PlaceOf<'help'> }) {
  const t = useTexts(helpTexts)
  if (topic === undefined || !isTopic(topic)) {
    return (
      <Stack gap="x-large">
        <PageHeader title={t('title')} lead={t(topic === undefined ? 'lead' : 'unknownTopic')} />
        <TopicList />
      </Stack>
    )
  }
  return (
    <SideBySide aside={<TopicNavigation current={topic} />}>
      <Stack gap="large">
        <PageHeader preline={t('title')} title={t(topic)} />
        <Prose>
          <HelpBlocks prose={TOPICS[topic]} />
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
