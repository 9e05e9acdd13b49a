import type { Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Filter } from './filter.ts'

export interface FilterLineProps {
  readonly questionnaire: Questionnaire
  /** all of them: only Themenfelder with a proposal are offered */
  readonly proposals: readonly Proposal[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

export function FilterLine({ questionnaire, proposals, filter, onChange }: FilterLineProps) {
  const t = useTexts(proposalsTexts)
  const text = useQuestionnaireText(questionnaire)
  const asked = new Set(proposals.map(({ domain }) => domain.id))
  const box = (key: 'unplanned' | 'quickWins' | 'must', label: string) => (
    <Checkbox
      label={label}
      checked={filter[key]}
      onChange={(event) => onChange({ ...filter, [key]: event.target.checked })}
    />
  )
  return (
    <div className="proposals-filter">
      <Select
        label={t('domain')}
        value={filter.domain ?? ''}
        onChange={(event) => onChange({ ...filter, domain: event.target.value || null })}
      >
        <option value="">{t('domainAll')}</option>
        {questionnaire.domains
          .filter(({ id }) => asked.has(id) || id === filter.domain)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {text(title)}
            </option>
          ))}
      </Select>
      <CheckboxGroup legend={t('filters')} horizontal>
        {box('unplanned', t('unplanned'))}
        {box('quickWins', t('quickWins'))}
        {box('must', t('mustOnly'))}
      </CheckboxGroup>
    </div>
  )
}
