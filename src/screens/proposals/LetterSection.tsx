import { useId } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { letterCandidates } from '../../core/report/buildLetter.ts'
import { letterScreenTexts } from '../../i18n/letterScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Letter } from './Letter.tsx'

export interface LetterSectionProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** of the questionnaire's bytes */
  readonly sha256: string
  /** YYYY-MM-DD */
  readonly today: string
}

/** Nothing where there is nothing to ask. */
export function LetterSection({ questionnaire, assessment, sha256, today }: LetterSectionProps) {
  const t = useTexts(letterScreenTexts)
  const id = useId()
  const candidates = letterCandidates(questionnaire, assessment)
  if (candidates.length === 0) return null
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <div>
        <Disclosure summary={t('open')}>
          <Letter
            questionnaire={questionnaire}
            assessment={assessment}
            candidates={candidates}
            sha256={sha256}
            today={today}
          />
        </Disclosure>
      </div>
    </Stack>
  )
}
