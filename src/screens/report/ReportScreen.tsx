import { useCallback, useMemo, useRef, useState } from 'react'
import { fingerprint } from '../../core/assessment/canonical.ts'
import { buildReport } from '../../core/report/buildReport.ts'
import type { Report } from '../../core/report/report.ts'
import { textIn } from '../../core/text.ts'
import { download } from '../../files/download.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import { planDay } from '../../parts/planDay.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AnswersSection } from './AnswersSection.tsx'
import { PaperSection } from './PaperSection.tsx'
import { ProvisionalWarning } from './ProvisionalWarning.tsx'
import { ReportContents } from './ReportContents.tsx'
import { type ReportChoices, ReportForm } from './ReportForm.tsx'
import { ReportReaders } from './ReportReaders.tsx'
import { ReportTable } from './ReportTable.tsx'
import { reportFileName } from './reportFileName.ts'
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
  const [choices, setChoices] = useState<ReportChoices>(() => ({
    lang: isLanguage(assessment.language) ? assessment.language : 'de',
    date: planDay(header, world.now()),
  }))
  const { sha256 } = header.questionnaire
  const mark = useMemo(() => fingerprint(assessment, sha256), [assessment, sha256])
  const report = useMemo(
    () => buildReport({ questionnaire, assessment, fingerprint: mark }, { profile: 'council', ...choices }),
    [questionnaire, assessment, mark, choices],
  )
  const pdf = usePdf(handOver)
  const form = useRef<HTMLDivElement>(null)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  const toMakeButton = useCallback(() => form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus(), [])
  return (
    <Stack gap="3x-large">
      <PageHeader
        preline={`${report.municipality.name} · ${textIn(questionnaire.title, language, 'de')}`}
        title={t('title')}
        lead={t('lead')}
      />
      <Stack gap="large">
        <StageHeadline report={report} headingLevel={2} />
        <ProvisionalWarning report={report} assessment={assessment.id} />
      </Stack>
      <ReportReaders />
      <ReportContents />
      <Stack gap="large">
        <div ref={form}>
          <ReportForm
            choices={choices}
            onChange={setChoices}
            working={pdf.state.kind === 'working'}
            onMake={() => pdf.make(report)}
          />
        </div>
        <PdfProgress
          state={pdf.state}
          words={{ working: t('working'), done: t('doneTitle') }}
          file={reportFileName(made ?? report)}
          outdated={made !== null && differ(made, report)}
          onCancel={() => {
            pdf.cancel()
            toMakeButton()
          }}
          onAgain={() => pdf.state.kind === 'done' && handOver(pdf.state.bytes, pdf.state.content)}
          onRetry={() => {
            pdf.make(report)
            toMakeButton()
          }}
        />
      </Stack>
      <ReportTable report={report} />
      <VorlageSection questionnaire={questionnaire} assessment={assessment} today={planDay(header, world.now())} />
      <AnswersSection questionnaire={questionnaire} assessment={assessment} fingerprint={mark} />
      <PaperSection questionnaire={questionnaire} assessment={assessment} fingerprint={mark} />
    </Stack>
  )
}

/** By content, because another tab may save what changes nothing here. */
function differ(a: Report, b: Report): boolean {
  return a.fingerprint !== b.fingerprint || a.lang !== b.lang || a.date !== b.date
}

function handOver(bytes: Uint8Array<ArrayBuffer>, report: Report): void {
  download(bytes, reportFileName(report), 'application/pdf')
}
