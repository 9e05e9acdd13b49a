import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { buildPaper } from '../../core/report/buildPaper.ts'
import type { Paper } from '../../core/report/paper.ts'
import { download } from '../../files/download.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { paperScreenTexts } from '../../i18n/paperScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Stack } from '../../ui/Stack.tsx'
import { type ChosenPaper, PaperForm } from './PaperForm.tsx'
import { paperFileName } from './paperFileName.ts'

export interface PaperSectionProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** SHA-256 of exactly this content */
  readonly fingerprint: string
}

/** The questionnaire as a PDF to print and fill in by hand. */
export function PaperSection({ questionnaire, assessment, fingerprint }: PaperSectionProps) {
  const t = useTexts(paperScreenTexts)
  const id = useId()
  const { world } = useWorkspace()
  const [choices, setChoices] = useState<ChosenPaper>(() => ({
    questions: 'all',
    role: null,
    help: false,
    filled: false,
    lang: isLanguage(assessment.language) ? assessment.language : 'de',
  }))
  const date = localDate(world.now())
  const paper = useMemo(
    () => buildPaper({ questionnaire, assessment, fingerprint }, { ...choices, date }),
    [questionnaire, assessment, fingerprint, choices, date],
  )
  const pdf = usePdf(handOver)
  const form = useRef<HTMLDivElement>(null)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  const toMakeButton = useCallback(() => form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus(), [])
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <Stack gap="large">
        <div ref={form}>
          <PaperForm
            questionnaire={questionnaire}
            choices={choices}
            onChange={setChoices}
            count={paper.questions}
            working={pdf.state.kind === 'working'}
            onMake={() => pdf.make(paper)}
          />
        </div>
        <PdfProgress
          state={pdf.state}
          words={{ working: t('working'), done: t('done') }}
          file={paperFileName(made ?? paper)}
          outdated={made !== null && differ(made, paper)}
          onCancel={() => {
            pdf.cancel()
            toMakeButton()
          }}
          onAgain={() => pdf.state.kind === 'done' && handOver(pdf.state.bytes, pdf.state.content)}
          onRetry={() => {
            pdf.make(paper)
            toMakeButton()
          }}
        />
      </Stack>
    </Stack>
  )
}

/** By what was chosen and the content it was chosen from. */
function differ(a: Paper, b: Paper): boolean {
  return a.fingerprint !== b.fingerprint || JSON.stringify(a.choices) !== JSON.stringify(b.choices)
}

function handOver(bytes: Uint8Array<ArrayBuffer>, paper: Paper): void {
  download(bytes, paperFileName(paper), 'application/pdf')
}
