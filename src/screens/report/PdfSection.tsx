import { useCallback, useId, useMemo, useRef } from 'react'
import { ownGroups } from '../../core/network/ownGroup.ts'
import type { ReportInput } from '../../core/report/buildReport.ts'
import type { AnyReport } from '../../core/report/issued.ts'
import { issueReport } from '../../core/report/issueReport.ts'
import type { Scored } from '../../core/scoring/compare.ts'
import { download } from '../../files/download.ts'
import { STANDARD_LISTS } from '../../files/standardLists.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { PdfPreview } from '../../parts/pdf/preview/PdfPreview.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import type { ReportChoices } from '../../storage/reportChoices.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ReportContents } from './ReportContents.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportReaders } from './ReportReaders.tsx'
import { reportFileName } from './reportFileName.ts'
import { reportImages } from './reportImages.ts'
import { useCollectionsHere } from './useCollectionsHere.ts'

export interface PdfSectionProps {
  readonly input: ReportInput
  /** the assessment before this one */
  readonly earlier: Scored | 'missing' | null
  readonly choices: ReportChoices
  readonly onChange: (changed: Partial<ReportChoices>) => void
  /** YYYY-MM-DD; '' while the field is empty */
  readonly date: string
  readonly onDate: (date: string) => void
}

/** The report as a PDF: who reads it, what is in it, its pages, the file. */
export function PdfSection({ input, earlier, choices, onChange, date, onDate }: PdfSectionProps) {
  const t = useTexts(reportScreenTexts)
  const id = useId()
  const { db } = useWorkspace()
  const { questionnaire, assessment, fingerprint } = input
  const { logo } = choices
  const previous = earlier === 'missing' ? null : earlier
  const lang = choices.lang ?? (assessment.language === 'en' ? 'en' : 'de')
  const collections = useCollectionsHere()
  const groups = useMemo(
    () => ownGroups(collections, { questionnaire, municipality: assessment.municipality }),
    [collections, questionnaire, assessment],
  )
  const report = useMemo(
    () =>
      issueReport(
        { questionnaire, assessment, fingerprint, previous, lists: STANDARD_LISTS, collections },
        { ...choices, lang, date, logo: logo?.sha256 ?? null },
      ),
    [questionnaire, assessment, fingerprint, previous, collections, choices, lang, date, logo],
  )
  const imagesOf = useCallback((ordered: AnyReport) => reportImages(db, ordered, logo), [db, logo])
  const pdf = usePdf(handOver, imagesOf)
  const form = useRef<HTMLDivElement>(null)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  const outdated = useMemo(() => made !== null && differ(made, report), [made, report])
  const toMakeButton = useCallback(() => form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus(), [])
  return (
    <Stack as="section" gap="x-large" aria-labelledby={id}>
      <h2 id={id}>{t('formTitle')}</h2>
      <div ref={form}>
        <ReportForm
          assessment={assessment}
          choices={{ ...choices, lang }}
          groups={groups}
          onChange={onChange}
          date={date}
          onDate={onDate}
          working={pdf.state.kind === 'working'}
          onMake={() => pdf.make(report)}
        >
          <ReportReaders profile={choices.profile} label={report.tlp} />
          <ReportContents report={report} choices={choices} />
          {earlier === 'missing' && <Text muted>{t('earlierMissing')}</Text>}
        </ReportForm>
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
        onPrepare={() => {
          if (date !== '') pdf.prepare(report)
          // the form says that the date is missing
          else form.current?.querySelector('form')?.requestSubmit()
          return date !== ''
        }}
      />
    </Stack>
  )
}

/** By content, because another tab may save what changes nothing here. */
function differ(a: AnyReport, b: AnyReport): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b)
}

function handOver(bytes: Uint8Array<ArrayBuffer>, report: AnyReport): void {
  download(bytes, reportFileName(report), 'application/pdf')
}
