import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import { factsTable } from '../flow/table.ts'
import { STYLES } from '../theme.ts'
import type { Draft } from './draft.ts'

/** Half a page on how the figures come about, what they rest on and what they are not. */
export function method(draft: Draft): void {
  const { flow, t } = draft
  sectionHeading(flow, t('method'))
  bulletList(
    flow,
    rules(draft).map((text) => [{ text, style: STYLES.small }]),
    0.8,
  )
  subheading(flow, t('methodLimits'))
  paragraph(flow, t('methodLimitsText'), STYLES.small)
  subheading(flow, t('methodOrigin'))
  factsTable(
    flow,
    44,
    origin(draft).map(([fact, ...values]) => [
      { runs: [{ text: fact, style: STYLES.head }], head: true },
      { runs: values.map((text, i) => ({ text, style: i === 0 ? STYLES.small : STYLES.furniture })) },
    ]),
  )
}

function rules({ report, t }: Draft): string[] {
  // questions without levels above 3 are answered with yes, partly or no [S6]
  const threeSteps = report.domains.every((domain) => domain.top <= 3)
  const answers = t('methodAnswers', { count: report.questionnaire.questions })
  const { notApplicable: na, outOfScope: out } = report
  return [
    `${answers} ${threeSteps ? t('methodThreeSteps') : t('methodLevels')}`,
    t('methodMust'),
    t('methodUnknown'),
    t('methodMean'),
    t('methodCap'),
    t('methodProvisional'),
    ...(na + out > 0 ? [t('methodLeftOut', { na, out })] : []),
  ]
}

function origin({ report, t }: Draft): (readonly [string, ...string[]])[] {
  const { questionnaire, fingerprint } = report
  const rows: (readonly [string, ...string[]])[] = [
    [t('questionnaire'), t('questionnaireVersion', { title: questionnaire.title, version: questionnaire.version })],
  ]
  if (questionnaire.standards.length > 0) rows.push([t('standards'), questionnaire.standards.join(', ')])
  if (fingerprint !== null) rows.push([t('fingerprint'), fingerprint, t('fingerprintMeaning')])
  return rows
}
