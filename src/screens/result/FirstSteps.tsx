import { useId } from 'react'
import type { Report } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { FirstStep } from './FirstStep.tsx'
import { NextSteps } from './NextSteps.tsx'

export interface FirstStepsProps {
  /** of the assessment */
  readonly id: string
  readonly report: Report
  readonly hrefToQuestion: QuestionHref
}

export function FirstSteps({ id: assessment, report, hrefToQuestion }: FirstStepsProps) {
  const t = useTexts(resultTexts)
  const id = useId()
  const steps = report.firstSteps
  const open = report.domains.reduce(
    (sum, { score }) => sum + (isApplicable(score) ? score.applicable - score.answered : 0),
    0,
  )
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('stepsTitle')}</h2>
        <Text muted>{steps.length > 0 ? t('stepsLead') : t('stepsNone')}</Text>
      </Stack>
      {steps.length > 0 && (
        <Stack as="ol" gap="default" className="first-steps">
          {steps.map((step, i) => (
            <FirstStep key={step.question} number={i + 1} step={step} href={hrefToQuestion(step.question)} />
          ))}
        </Stack>
      )}
      <Stack gap="small">
        {steps.length > 0 && <p>{t('needsTotal', report.needCounts)}</p>}
        {open > 0 && <p>{t('openCount', { count: open })}</p>}
      </Stack>
      <NextSteps id={assessment} />
    </Stack>
  )
}
