import type { Example } from '../../core/network/library.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { ExampleText } from '../../parts/practice/ExampleText.tsx'
import { SourceLine } from '../../parts/practice/SourceLine.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface ExampleCardProps {
  readonly example: Example
  readonly onRemove: () => void
}

export function ExampleCard({ example, onRemove }: ExampleCardProps) {
  const t = useTexts(practiceTexts)
  const { practice, language } = example
  const domains = [...new Set(practice.questions.flatMap(({ domain }) => domain ?? []))]
  return (
    <Card
      as="li"
      title={<span className="practice-title">{practice.title}</span>}
      headingLevel={3}
      footer={
        <Button
          small
          variant="tertiary"
          icon="delete"
          aria-label={t('removeNamed', { title: practice.title })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      }
    >
      <Stack gap="small">
        {domains.length > 0 && (
          <Cluster gap="small">
            {domains.map((domain) => (
              <Badge key={domain}>{domain}</Badge>
            ))}
          </Cluster>
        )}
        <ExampleText practice={practice} language={language} withQuestions />
        <SourceLine example={example} />
      </Stack>
    </Card>
  )
}
