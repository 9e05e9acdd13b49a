import { type FormEvent, useRef, useState } from 'react'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { rolesAsked } from '../../core/report/buildPaper.ts'
import type { PaperChoices } from '../../core/report/paper.ts'
import { paperScreenTexts } from '../../i18n/paperScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Status } from '../../ui/Status.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

/** What the user chooses; the date is today's. */
export type ChosenPaper = Omit<PaperChoices, 'date'>

export interface PaperFormProps {
  readonly questionnaire: Questionnaire
  readonly choices: ChosenPaper
  readonly onChange: (choices: ChosenPaper) => void
  /** number of questions that are chosen */
  readonly count: number
  readonly working: boolean
  readonly onMake: () => void
}

export function PaperForm({ questionnaire, choices, onChange, count, working, onMake }: PaperFormProps) {
  const t = useTexts(paperScreenTexts)
  const text = useQuestionnaireText(questionnaire)
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState(false)
  const roles = rolesAsked(questionnaire)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (count === 0) form.current?.querySelector<HTMLElement>('input[type=radio]:checked')?.focus()
    else if (!working) onMake()
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="large">
        <RadioGroup
          legend={t('questions')}
          error={asked && count === 0 ? t('none') : undefined}
          options={[
            { value: 'all', label: t('questionsAll'), hint: t('questionsAllHint') },
            { value: 'open', label: t('questionsOpen'), hint: t('questionsOpenHint') },
          ]}
          value={choices.questions}
          onChange={(event) => onChange({ ...choices, questions: event.target.value === 'open' ? 'open' : 'all' })}
        />
        <Grid columns="wide">
          {roles.length > 0 && (
            <Select
              label={t('role')}
              hint={t('roleHint')}
              value={choices.role ?? ''}
              onChange={(event) => onChange({ ...choices, role: event.target.value || null })}
            >
              <option value="">{t('roleAll')}</option>
              {roles.map(({ id, label }) => (
                <option key={id} value={id}>
                  {text(label)}
                </option>
              ))}
            </Select>
          )}
          <LanguageChoice
            legend={t('language')}
            hint={t('languageHint')}
            value={choices.lang}
            onChange={(lang) => onChange({ ...choices, lang })}
          />
        </Grid>
        <CheckboxGroup legend={t('contents')}>
          <Checkbox
            label={t('help')}
            hint={t('helpHint')}
            checked={choices.help}
            onChange={(event) => onChange({ ...choices, help: event.target.checked })}
          />
          <Checkbox
            label={t('filled')}
            hint={t('filledHint')}
            checked={choices.filled}
            onChange={(event) => onChange({ ...choices, filled: event.target.checked })}
          />
        </CheckboxGroup>
        <Status>{count === 0 ? t('countNone') : t('count', { count })}</Status>
        <div>
          <Button type="submit" variant="primary" icon="draft" aria-disabled={working}>
            {t('make')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
