import { useMemo, useState } from 'react'
import { printedMark } from '../../core/assessment/signOff.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import { textIn } from '../../core/text.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { planDay } from '../../parts/planDay.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AnswersSection } from './AnswersSection.tsx'
import { ContributionLink } from './ContributionLink.tsx'
import { PaperSection } from './PaperSection.tsx'
import { PdfSection } from './PdfSection.tsx'
import { ProvisionalWarning } from './ProvisionalWarning.tsx'
import { ReportTable } from './ReportTable.tsx'
import { useEarlier } from './useEarlier.ts'
import { useReportChoices } from './useReportChoices.ts'
import { VorlageSection } from './VorlageSection.tsx'

export interface ReportScreenProps {
  readonly feed: AssessmentFeed
}

export function ReportScreen({ feed }: ReportScreenProps) {
  const t = useTexts(reportScreenTexts)
  const language = useLanguage()
  const { world } = useWorkspace()
  const { questionnaire } = feed
  const { header, assessment } = useAssessment(feed)
  const [date, setDate] = useState(() => planDay(header, world.now()))
  const mark = useMemo(() => printedMark(assessment), [assessment])
  const figures = useMemo(
    () => buildReport({ questionnaire, assessment, fingerprint: mark }, { profile: 'council', lang: language, date }),
    [questionnaire, assessment, mark, language, date],
  )
  const earlier = useEarlier(assessment)
  const { choices, change } = useReportChoices(assessment.id)
  return (
    <Stack gap="3x-large">
      <PageHeader
        preline={`${figures.municipality.name} · ${textIn(questionnaire.title, language, 'de')}`}
        title={t('title')}
        lead={t('lead')}
      />
      <Stack gap="large">
        <StageHeadline report={figures} headingLevel={2} />
        <ProvisionalWarning report={figures} assessment={assessment.id} />
      </Stack>
      {choices && earlier !== undefined ? (
        <>
          <PdfSection
            input={{ questionnaire, assessment, fingerprint: mark }}
            earlier={earlier}
            choices={choices}
            onChange={change}
            date={date}
            onDate={setDate}
          />
          <ReportTable report={figures} />
          <VorlageSection questionnaire={questionnaire} assessment={assessment} today={planDay(header, world.now())} />
          <AnswersSection questionnaire={questionnaire} assessment={assessment} fingerprint={mark} />
          <PaperSection questionnaire={questionnaire} assessment={assessment} fingerprint={mark} />
          <ContributionLink assessment={assessment.id} />
        </>
      ) : (
        // nothing below it yet, which would jump
        <div data-pending="" />
      )}
    </Stack>
  )
}
