import { useId } from 'react'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Card } from '../../ui/Card.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

const IN = ['inStage', 'inMust', 'inDomains', 'inSteps', 'inPlan', 'inMethod', 'inFacts'] as const
const OUT = ['outAnswers', 'outComments', 'outEvidence', 'outPeople', 'outLog'] as const

/** What the profile `council` lets through and what it cuts, in the reader's words. */
export function ReportContents() {
  const t = useTexts(reportScreenTexts)
  const id = useId()
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('contentTitle')}</h2>
      <Grid columns="wide">
        <Card title={t('inTitle')} headingLevel={3}>
          <Points keys={IN} />
        </Card>
        <Card title={t('outTitle')} headingLevel={3}>
          <Points keys={OUT} />
        </Card>
      </Grid>
      <Text muted small>
        {t('characters')}
      </Text>
    </Stack>
  )
}

function Points({ keys }: { readonly keys: readonly ((typeof IN)[number] | (typeof OUT)[number])[] }) {
  const t = useTexts(reportScreenTexts)
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  )
}
