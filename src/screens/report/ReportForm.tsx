import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { OwnGroup } from '../../core/network/ownGroup.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { ReportChoices } from '../../storage/reportChoices.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { LogoField } from './LogoField.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ProfileOptions } from './ProfileOptions.tsx'

export interface ReportFormProps {
  readonly assessment: Assessment
  readonly choices: ReportChoices & { readonly lang: string }
  readonly groups: readonly OwnGroup[]
  readonly onChange: (changed: Partial<ReportChoices>) => void
  /** YYYY-MM-DD; '' while the field is empty */
  readonly date: string
  readonly onDate: (date: string) => void
  readonly working: boolean
  readonly onMake: () => void
  /** what stands above the button: what the choices lead to */
  readonly children: ReactNode
}

export function ReportForm(props: ReportFormProps) {
  const { assessment, choices, groups, onChange, date, onDate, working, onMake, children } = props
  const t = useTexts(reportScreenTexts)
  const dateField = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (date === '') dateField.current?.focus()
    else if (!working) onMake()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="large">
        <div data-tour="readers">
          <ProfileChoice value={choices.profile} onChange={(profile) => onChange({ profile })} />
        </div>
        <ProfileOptions assessment={assessment} choices={choices} groups={groups} onChange={onChange} />
        <Grid columns="wide">
          <TextInput
            label={t('recipient')}
            hint={t('recipientHint')}
            optional={t('optional')}
            value={choices.recipient}
            onChange={({ target }) => onChange({ recipient: target.value })}
          />
          <DateInput
            ref={dateField}
            label={t('date')}
            hint={t('dateHint')}
            aria-required
            error={asked && date === '' ? t('dateMissing') : undefined}
            value={date}
            onChange={({ target }) => onDate(target.value)}
          />
        </Grid>
        <LanguageChoice
          legend={t('language')}
          hint={t('languageHint')}
          value={choices.lang}
          onChange={(lang) => onChange({ lang })}
        />
        <LogoField logo={choices.logo} onChange={(logo) => onChange({ logo })} />
        {children}
        <div>
          <Button type="submit" variant="primary" icon="draft" aria-disabled={working}>
            {t('make')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
