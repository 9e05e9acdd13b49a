import { grouped } from '../../core/assessment/signOff.ts'
import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** Half a page on how the figures come about and what they are not. */
export function method(draft: Draft): void {
  const { flow, report, t } = draft
  sectionHeading(flow, t('method'))
  bulletList(
    flow,
    rules(draft).map((text) => [{ text, style: STYLES.small }]),
    0.8,
  )
  subheading(flow, t('methodLimits'))
  paragraph(flow, t('methodLimitsText'), STYLES.small)
  if (report.fingerprint === null) return
  subheading(flow, t('fingerprint'))
  paragraph(flow, grouped(report.fingerprint), STYLES.small, 1.5)
  paragraph(flow, t('fingerprintMeaning'), STYLES.note)
}

function rules({ report, t }: Draft): string[] {
  // questions without levels above 3 are answered with yes, partly or no [S6]
  const threeSteps = report.domains.every((domain) => domain.top <= 3)
  const answers = t('methodAnswers', { count: report.questionnaire.questions })
  return [
    `${answers} ${threeSteps ? t('methodThreeSteps') : t('methodLevels')}`,
    t('methodMust'),
    t('methodUnknown'),
    t('methodMean'),
    t('methodCap'),
    // the Kurz-Check knows no targets [S20]
    ...(report.questionnaire.minimumOnly ? [] : [t('methodStage')]),
    t('methodProvisional'),
    t('methodNeed'),
  ]
}
