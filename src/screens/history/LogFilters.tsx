import { useState } from 'react'
import { ALL_ROWS, LOG_KINDS, type LogFilter } from '../../core/assessment/logFilter.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { logTexts } from '../../i18n/log.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface LogFiltersProps {
  readonly questionnaire: Questionnaire
  readonly onChange: (filter: LogFilter) => void
}

/** Takes effect as one types; the days are those of this device. */
export function LogFilters({ questionnaire, onChange }: LogFiltersProps) {
  const t = useTexts(logTexts)
  const text = useQuestionnaireText(questionnaire)
  const [fields, setFields] = useState(NOTHING)
  const set = (part: Partial<typeof NOTHING>) => {
    const next = { ...fields, ...part }
    setFields(next)
    onChange(filterOf(next))
  }
  const field = (name: keyof typeof NOTHING) => ({
    value: fields[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [name]: target.value }),
  })
  return (
    <Disclosure variant="plain" summary={t('filter')}>
      <Stack>
        <Grid>
          <Select label={t('domain')} {...field('domain')}>
            <option value="">{t('all')}</option>
            {questionnaire.domains.map(({ id, title }) => (
              <option key={id} value={id}>
                {text(title)}
              </option>
            ))}
          </Select>
          <TextInput label={t('question')} hint={t('questionHint')} {...field('question')} />
          <Select label={t('kind')} {...field('kind')}>
            <option value="">{t('all')}</option>
            {LOG_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind-${kind}`)}
              </option>
            ))}
          </Select>
          <TextInput label={t('role')} {...field('role')} />
          <DateInput label={t('from')} max="2999-12-31" {...field('from')} />
          <DateInput label={t('to')} max="2999-12-31" {...field('to')} />
          <TextInput label={t('text')} hint={t('textHint')} {...field('text')} />
        </Grid>
        <div>
          <Button small onClick={() => set(NOTHING)}>
            {t('reset')}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  )
}

const NOTHING = { domain: '', question: '', kind: '', role: '', from: '', to: '', text: '' }

function filterOf({ from, to, kind, ...rest }: typeof NOTHING): LogFilter {
  return {
    ...ALL_ROWS,
    ...rest,
    kind: LOG_KINDS.find((known) => known === kind) ?? '',
    from: startOf(from, 0),
    until: startOf(to, 1),
  }
}

/** The first moment of a day in the time zone of this device, `later` days after it; `null`: no day. */
function startOf(day: string, later: number): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (day === '' || year < 1000) return null
  return new Date(year, month - 1, date + later).toISOString()
}
