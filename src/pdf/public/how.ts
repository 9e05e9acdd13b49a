import { sectionHeading, subheading } from '../flow/heading.ts'
import { bulletList } from '../flow/list.ts'
import { paragraph } from '../flow/paragraph.ts'
import type { Run } from '../flow/passage.ts'
import { twoColumnList } from '../flow/twoColumnList.ts'
import { PUBLIC_STYLES } from '../theme.ts'
import type { PublicDraft } from './draft.ts'

/** How the check works: by the questionnaire alone, whatever was answered. */
export function how(draft: PublicDraft): void {
  const { flow, report, t } = draft
  const { questions, domains, standards } = report.questionnaire
  sectionHeading(flow, t('how'))
  paragraph(flow, t('howIntro', { count: questions }), PUBLIC_STYLES.body)
  bulletList(
    flow,
    rules(draft).map(([name, text]): Run[] => [
      { text: name, style: PUBLIC_STYLES.strong },
      { text, style: PUBLIC_STYLES.body },
    ]),
  )
  subheading(flow, t('topics'))
  paragraph(flow, t('topicsIntro'), PUBLIC_STYLES.body, 1.5)
  twoColumnList(
    flow,
    domains.map(({ text, lang }) => ({ text, style: PUBLIC_STYLES.body, ...(lang === null ? {} : { lang }) })),
  )
  if (standards.length > 0) paragraph(flow, t('standards', { list: standards.join(', ') }), PUBLIC_STYLES.small)
  subheading(flow, t('limits'))
  paragraph(flow, t('limitsText'), PUBLIC_STYLES.body)
}

function rules({ report, t }: PublicDraft): (readonly [string, string])[] {
  const { must, top, minimumOnly } = report.questionnaire
  return [
    [t('howSelf'), t('howSelfText')],
    // questions without levels above 3 are answered with yes, partly or no [S6]
    [t('howLevels'), top > 3 ? t('howLevelsText') : t('howThreeStepsText')],
    ...(must > 0
      ? [[t('howMust'), t('howMustText', { count: must })] as const, [t('howSecond'), t('howSecondText')] as const]
      : []),
    [t('howMeasures'), t('howMeasuresText')],
    ...(minimumOnly ? [[t('howShort'), t('howShortText')] as const] : []),
  ]
}
