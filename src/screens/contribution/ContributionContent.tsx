import { useId } from 'react'
import type { Contribution } from '../../core/network/contribution.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { ContributionFile } from '../../files/contributionFile.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { stateName } from '../../i18n/federalStates.ts'
import { formatMean, formatPercent } from '../../i18n/format.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { DescriptionList, type DescriptionListItem } from '../../ui/DescriptionList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { DomainFigures } from './DomainFigures.tsx'
import { FileText } from './FileText.tsx'

export interface ContributionContentProps {
  readonly file: ContributionFile
  readonly questionnaire: Questionnaire
}

/** Every field of the file in words, and the file itself; drawn from what was read out of its bytes. */
export function ContributionContent({ file, questionnaire }: ContributionContentProps) {
  const t = useTexts(contributionTexts)
  const heading = useId()
  return (
    <Stack as="section" gap="large" aria-labelledby={heading}>
      <Stack>
        <h2 id={heading}>{t('contentTitle')}</h2>
        <p>{t('contentLead')}</p>
      </Stack>
      <DescriptionList items={useFields(file.contribution, questionnaire)} />
      <DomainFigures domains={file.contribution.domains} questionnaire={questionnaire} />
      <p>{t('rounding')}</p>
      <FileText file={file} />
    </Stack>
  )
}

function useFields(contribution: Contribution, questionnaire: Questionnaire): readonly DescriptionListItem[] {
  const t = useTexts(contributionTexts)
  const sizes = useTexts(groupReportTexts)
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const { format, quarter, size, state, overall } = contribution
  const [year = '', number = ''] = quarter.split('-Q')
  return [
    { term: t('size'), details: t('sizeWords', { words: sizes(`size-${size}`) }) },
    { term: t('state'), details: state === null ? t('stateNone') : stateName(state) },
    { term: t('quarter'), details: t('quarterWords', { quarter: number, year }) },
    {
      term: t('questionnaire'),
      details: t('questionnaireWords', {
        title: text(questionnaire.title),
        version: contribution.questionnaire.version,
      }),
    },
    {
      term: t('overall'),
      details: t('overallMean', { mean: formatMean(overall.mean === null ? null : [overall.mean, 10], language) }),
    },
    {
      term: t('overallTarget'),
      details: formatPercent(overall.target === null ? null : [overall.target, 100], language),
    },
    { term: t('must'), details: t('mustWords', overall.must) },
    { term: t('kind'), details: format },
  ]
}
