import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import type { ReportDomain, ReportRole } from '../../core/report/report.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Select } from '../../ui/Select.tsx'
import { EVERYTHING, NEED_FILTERS, type QuestionFilter } from './questionFilter.ts'

export interface QuestionFiltersProps {
  readonly domains: readonly ReportDomain[]
  readonly filter: QuestionFilter
  readonly onChange: (filter: QuestionFilter) => void
}

export function QuestionFilters({ domains, filter, onChange }: QuestionFiltersProps) {
  const t = useTexts(resultQuestionsTexts)
  const choices = {
    need: NEED_FILTERS.map((value) => ({ value, label: t(`need-${value}`) })),
    evidence: EVIDENCE_DEPTHS.map((value) => ({ value, label: t(value) })),
    ask: rolesIn(domains).map(({ id, label }) => ({ value: id, label })),
    domain: domains.map(({ id, title }) => ({ value: id, label: title })),
  } as const
  return (
    <Fieldset legend={t('filter')} hint={t('filterHint')}>
      <Grid columns="narrow">
        {(['need', 'evidence', 'ask', 'domain'] as const).map((name) => (
          <Select
            key={name}
            label={t(name)}
            value={filter[name] ?? ''}
            onChange={({ currentTarget: { value } }) => onChange({ ...filter, [name]: value || null })}
          >
            <option value="">{t('all')}</option>
            {choices[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        ))}
      </Grid>
      <Cluster gap="large">
        <Checkbox
          label={t('onlyMust')}
          checked={filter.must}
          onChange={({ currentTarget }) => onChange({ ...filter, must: currentTarget.checked })}
        />
        <Checkbox
          label={t('onlyUnknown')}
          checked={filter.unknown}
          onChange={({ currentTarget }) => onChange({ ...filter, unknown: currentTarget.checked })}
        />
        {/* always there: a button that goes away takes the focus with it */}
        <Button small onClick={() => onChange(EVERYTHING)}>
          {t('reset')}
        </Button>
      </Cluster>
    </Fieldset>
  )
}

/** Each once, in the order in which the questions name them. */
function rolesIn(domains: readonly ReportDomain[]): ReportRole[] {
  const roles = domains.flatMap(({ questions }) => questions.flatMap(({ ask }) => ask))
  return [...new Map(roles.map((role) => [role.id, role])).values()]
}
