import { useId, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { vorlageScreenTexts } from '../../i18n/vorlageScreen.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Vorlage } from './Vorlage.tsx'

export interface VorlageSectionProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** YYYY-MM-DD: what is overdue, and the date of the text where the assessment names none */
  readonly today: string
}

/** Text blocks for the council's own system; they are written only once somebody wants them. */
export function VorlageSection({ questionnaire, assessment, today }: VorlageSectionProps) {
  const t = useTexts(vorlageScreenTexts)
  const id = useId()
  const [wanted, setWanted] = useState(false)
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <p>{t('decides')}</p>
      <div>
        <Disclosure summary={t('open')} onToggle={({ currentTarget }) => setWanted(wanted || currentTarget.open)}>
          {wanted && <Vorlage questionnaire={questionnaire} assessment={assessment} today={today} />}
        </Disclosure>
      </div>
    </Stack>
  )
}
