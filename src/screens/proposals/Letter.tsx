import { useMemo, useRef, useState } from 'react'
import { fingerprint } from '../../core/assessment/canonical.ts'
import { buildLetter, type LetterCandidate } from '../../core/report/buildLetter.ts'
import type { ProviderLetter } from '../../core/report/providerLetter.ts'
import { download } from '../../files/download.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { letterScreenTexts } from '../../i18n/letterScreen.ts'
import { letterText } from '../../i18n/letterText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { LetterFields } from './LetterFields.tsx'
import { LetterPoints } from './LetterPoints.tsx'
import type { LetterSectionProps } from './LetterSection.tsx'
import { LetterText } from './LetterText.tsx'
import { choicesOf, type LetterDraft, usualDeadline } from './letterDraft.ts'
import { letterFileName } from './letterFileName.ts'

export interface LetterProps extends LetterSectionProps {
  readonly candidates: readonly LetterCandidate[]
}

/** What is asked, of whom and until when; the text beside it is the one that is copied or drawn. */
export function Letter({ questionnaire, assessment, candidates, sha256, today }: LetterProps) {
  const t = useTexts(letterScreenTexts)
  const area = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<LetterDraft>(() => ({
    excluded: new Set(),
    // where everything is known, only this is left to ask
    withPerformed: candidates.every(({ reason }) => reason === 'performed'),
    addressee: '',
    sender: '',
    deadline: usualDeadline(today),
    lang: isLanguage(assessment.language) ? assessment.language : 'de',
  }))
  const mark = useMemo(() => fingerprint(assessment, sha256), [assessment, sha256])
  const letter = buildLetter({ questionnaire, assessment, fingerprint: mark }, choicesOf(draft, candidates, today))
  const count = letter.domains.reduce((sum, { points }) => sum + points.length, 0)
  const late = draft.deadline !== '' && draft.deadline <= today
  const pdf = usePdf(handOver)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  const working = pdf.state.kind === 'working'

  const isReady = () => {
    setAsked(true)
    const wrong = count === 0 ? 'input[type=checkbox]' : late ? 'input[type=date]' : null
    if (wrong !== null) area.current?.querySelector<HTMLElement>(wrong)?.focus()
    return wrong === null
  }
  return (
    <div ref={area}>
      <Stack gap="large">
        <Text>{t('warning')}</Text>
        <LetterPoints
          questionnaire={questionnaire}
          candidates={candidates}
          draft={draft}
          onChange={setDraft}
          error={asked && count === 0 ? t('none') : undefined}
          count={count}
        />
        <LetterFields draft={draft} onChange={setDraft} late={asked && late} />
        <LetterText text={letterText(letter)} lang={draft.lang} isReady={isReady}>
          <Button
            icon="draft"
            aria-disabled={working}
            onClick={() => {
              if (!working && isReady()) pdf.make(letter)
            }}
          >
            {t('make')}
          </Button>
        </LetterText>
        <PdfProgress
          state={pdf.state}
          words={{ working: t('working'), done: t('done') }}
          file={letterFileName(made ?? letter)}
          outdated={made !== null && JSON.stringify(made) !== JSON.stringify(letter)}
          onCancel={pdf.cancel}
          onAgain={() => made && pdf.state.kind === 'done' && handOver(pdf.state.bytes, made)}
          onRetry={() => pdf.make(letter)}
        />
      </Stack>
    </div>
  )
}

function handOver(bytes: Uint8Array<ArrayBuffer>, letter: ProviderLetter): void {
  download(bytes, letterFileName(letter), 'application/pdf')
}
