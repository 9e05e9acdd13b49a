import { type FormEvent, useId, useRef, useState } from 'react'
import type { Language } from '../../i18n/catalogue.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

export interface ReportChoices {
  readonly lang: Language
  /** YYYY-MM-DD; '' while the field is empty */
  readonly date: string
}

export interface ReportFormProps {
  readonly choices: ReportChoices
  readonly onChange: (choices: ReportChoices) => void
  readonly working: boolean
  readonly onMake: () => void
}

export function ReportForm({ choices, onChange, working, onMake }: ReportFormProps) {
  const t = useTexts(reportScreenTexts)
  const id = useId()
  const date = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (choices.date === '') date.current?.focus()
    else if (!working) onMake()
  }
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('formTitle')}</h2>
      <form onSubmit={submit} noValidate>
        <Stack gap="large">
          <LanguageChoice
            legend={t('language')}
            hint={t('languageHint')}
            value={choices.lang}
            onChange={(lang) => onChange({ ...choices, lang })}
          />
          <DateInput
            ref={date}
            label={t('date')}
            hint={t('dateHint')}
            error={asked && choices.date === '' ? t('dateMissing') : undefined}
            value={choices.date}
            onChange={(event) => onChange({ ...choices, date: event.target.value })}
          />
          <div>
            <Button type="submit" variant="primary" icon="draft" aria-disabled={working}>
              {t('make')}
            </Button>
          </div>
        </Stack>
      </form>
    </Stack>
  )
}
