import type { ReportStep } from '../../core/report/report.ts'
import { costWords } from '../../i18n/cost.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import './FirstStep.css'

export interface FirstStepProps {
  readonly number: number
  readonly step: ReportStep
  /** where its question is answered */
  readonly href: string
}

export function FirstStep({ number, step, href }: FirstStepProps) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const facts = [
    `${t('when')}: ${t(`when-${step.need}`)}`,
    ...(step.days === null ? [] : [`${t('effort')}: ${t('effortDays', { count: step.days })}`]),
    ...(step.cost === null ? [] : [`${t('cost')}: ${costWords(step.cost, language)}`]),
  ]
  return (
    <li className="first-step">
      <span className="first-step__number" aria-hidden="true">
        {number}
      </span>
      <Stack gap="small">
        <h3>{step.clarify ? t('stepClarifyTitle', { title: step.title }) : step.title}</h3>
        <Cluster gap="small">
          <Badge kind={step.need === 'sofort' ? 'danger' : 'neutral'} icon={null}>
            {t(`need-${step.need}`)}
          </Badge>
          {step.must && <Badge>{t('stepMust')}</Badge>}
          {step.clarify && <Badge kind="warning">{t('stepClarify')}</Badge>}
          {step.quickWin && <Badge kind="success">{t('stepQuickWin')}</Badge>}
        </Cluster>
        {step.clarify && <p>{t('stepClarifyText')}</p>}
        {step.how !== '' && <p>{step.how}</p>}
        <Stack as="ul" gap="none" className="ui-small ui-muted">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </Stack>
        <Text small>
          <Link href={href}>{t('stepQuestion', { id: step.question })}</Link> · {step.domain}
        </Text>
      </Stack>
    </li>
  )
}
