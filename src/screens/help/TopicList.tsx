import { helpTexts } from '../../i18n/help.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Card } from '../../ui/Card.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { TOPIC_NAMES } from './topics.ts'

export function TopicList() {
  const t = useTexts(helpTexts)
  return (
    <Grid as="ul">
      {TOPIC_NAMES.map((topic) => (
        <Card as="li" key={topic} title={t(topic)} href={hrefOf({ screen: 'help', topic })}>
          <p>{t(`${topic}Hint`)}</p>
        </Card>
      ))}
    </Grid>
  )
}
