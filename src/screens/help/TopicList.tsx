import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Card } from '../../ui/Card.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { PART_NAMES, PARTS } from './topics.ts'

export function TopicList() {
  const t = useTexts(helpTexts)
  return PART_NAMES.map((part) => (
    <Stack as="section" gap="default" key={part}>
      <Heading level={2} size="medium">
        {t(part)}
      </Heading>
      <Grid as="ul">
        {PARTS[part].map((topic) => (
          <Card as="li" key={topic} headingLevel={3} title={t(topic)} href={hrefOf({ screen: 'help', topic })}>
            <p>{t(`${topic}Hint`)}</p>
          </Card>
        ))}
      </Grid>
    </Stack>
  ))
}
