import { useId } from 'react'
import { isSame } from '../../core/assessment/entries.ts'
import { type Targets, withoutTargets } from '../../core/plan/targets.ts'
import { type TargetTemplate, templatesFor } from '../../core/plan/targetTemplates.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface TemplateListProps {
  readonly questionnaire: Questionnaire
  readonly targets: Targets
  /** `done` is the sentence for what then holds */
  readonly onChoose: (targets: Targets, done: string) => void
}

export function TemplateList({ questionnaire, targets, onChoose }: TemplateListProps) {
  const t = useTexts(targetsTexts)
  const text = useQuestionnaireText(questionnaire)
  const id = useId()
  const describe = ({ name, domains }: TargetTemplate) =>
    name === 'backup-and-accounts-4'
      ? t(`template-${name}-text`, { domains: domains.map(({ title }) => text(title)).join('; ') })
      : t(`template-${name}-text`)
  return (
    <Stack as="section" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('templatesTitle')}</h2>
        <Text muted>{t('templatesLead')}</Text>
      </Stack>
      <Stack as="ul" gap="default" className="targets__templates">
        {templatesFor(questionnaire, targets).map((template) => (
          <Template
            key={template.name}
            name={t(`template-${template.name}`)}
            text={describe(template)}
            active={isSame(template.targets, targets)}
            onChoose={() => onChoose(template.targets, t('chosen', { name: t(`template-${template.name}`) }))}
          />
        ))}
        <Template
          name={t('reset')}
          text={t('resetText')}
          onChoose={() => onChoose(withoutTargets(questionnaire, targets), t('resetDone'))}
        />
      </Stack>
    </Stack>
  )
}

interface TemplateProps {
  readonly name: string
  readonly text: string
  readonly active?: boolean
  readonly onChoose: () => void
}

function Template({ name, text, active = false, onChoose }: TemplateProps) {
  const t = useTexts(targetsTexts)
  const id = useId()
  return (
    <li>
      <Cluster gap="small">
        <Button variant="secondary" small aria-describedby={id} aria-current={active || undefined} onClick={onChoose}>
          {name}
        </Button>
        {active && <Badge kind="success">{t('active')}</Badge>}
      </Cluster>
      <Text small muted id={id}>
        {text}
      </Text>
    </li>
  )
}
