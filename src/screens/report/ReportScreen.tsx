import { useCallback, useMemo, useRef, useState } from 'react'
import { fingerprint } from '../../core/assessment/canonical.ts'
import type { IssuedReport } from '../../core/report/issued.ts'
import { type IssueInput, issueReport } from '../../core/report/issueReport.ts'
import { PLAIN_ORDER } from '../../core/report/plainOrder.ts'
import { textIn } from '../../core/text.ts'
import { download } from '../../files/download.ts'
import { STANDARD_LISTS } from '../../files/standardLists.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { PdfPreview } from '../../parts/pdf/preview/PdfPreview.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import { planDay } from '../../parts/planDay.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { PaperSection } from './PaperSection.tsx'
import { ProvisionalWarning } from './ProvisionalWarning.tsx'
import { ReportContents } from './ReportContents.tsx'
import { type ReportChoices, ReportForm } from './ReportForm.tsx'
import { ReportReaders } from './ReportReaders.tsx'
import { ReportTable } from './ReportTable.tsx'
import { reportFileName } from './reportFileName.ts'

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
    () => councilReport({ questionnaire, assessment, fingerprint: mark }, choices),
    [questionnaire, assessment, mark, choices],
  )
  const pdf = usePdf(handOver)
  const form = useRef<HTMLDivElement>(null)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  const outdated = made !== null && differ(made, report)
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
          outdated={outdated}
          onCancel={() => {
            pdf.cancel()
            toMakeButton()
          }}
          onAgain={() => made && pdf.make(made)}
          onRetry={() => {
            pdf.retry(report)
            toMakeButton()
          }}
        />
        <PdfPreview
          state={pdf.state}
          outdated={outdated}
          // without a date the form says what is missing
          onPrepare={() =>
            choices.date === '' ? form.current?.querySelector('form')?.requestSubmit() : pdf.prepare(report)
          }
        />
      </Stack>
      <ReportTable report={report} />
      <PaperSection questionnaire={questionnaire} assessment={assessment} fingerprint={mark} />
    </Stack>
  )
}

function councilReport(input: Omit<IssueInput, 'previous' | 'lists'>, choices: ReportChoices): IssuedReport {
  const order = { ...PLAIN_ORDER, ...choices, profile: 'council' } as const
  const report = issueReport({ ...input, previous: null, lists: STANDARD_LISTS }, order)
  if (report.profile === 'public') throw new Error('a report for the council was ordered')
  return report
}

/** By content, because another tab may save what changes nothing here. */
function differ(a: IssuedReport, b: IssuedReport): boolean {
  return a.fingerprint !== b.fingerprint || a.lang !== b.lang || a.date !== b.date
}

function handOver(bytes: Uint8Array<ArrayBuffer>, report: IssuedReport): void {
  download(bytes, reportFileName(report), 'application/pdf')
}
