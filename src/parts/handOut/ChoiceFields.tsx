import { assigneesIn, choosePart, type PartChoice } from '../../core/merge/choosePart.ts'
import { partTexts } from '../../i18n/parts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'
import { flipped } from './flipped.ts'

/** Everything that can be ticked; what belongs to the other ways of choosing is kept while one looks at them. */
export interface Choosing {
  readonly by: PartChoice['by']
  readonly domains: readonly string[]
  readonly roles: readonly string[]
  readonly assignees: readonly string[]
  readonly onlyOpen: boolean
}

export const NOTHING_CHOSEN: Choosing = { by: 'domain', domains: [], roles: [], assignees: [], onlyOpen: false }

/** Ids in questionnaire order. */
export function chosenQuestions({ questionnaire, getState }: AssessmentFeed, choosing: Choosing): string[] {
  return choosePart(questionnaire, getState().assessment, choosing, choosing)
}

export interface ChoiceFieldsProps {
  readonly feed: AssessmentFeed
  readonly value: Choosing
  readonly onChange: (value: Choosing) => void
}

/** Which questions go into a part: by Themenfeld, by person to ask, or all; each of these also only as far as they are open. */
export function ChoiceFields({ feed, value, onChange }: ChoiceFieldsProps) {
  const t = useTexts(partTexts)
  const { questionnaire } = feed
  const text = useQuestionnaireText(questionnaire)
  const { by, domains, roles, assignees, onlyOpen } = value
  const count = (one: Partial<Choosing>) =>
    t('questions', { count: chosenQuestions(feed, { ...NOTHING_CHOSEN, onlyOpen, ...one }).length })
  const persons = (questionnaire.roles ?? []).filter(
    ({ id }) => chosenQuestions(feed, { ...NOTHING_CHOSEN, by: 'person', roles: [id] }).length > 0,
  )
  const named = assigneesIn(feed.getState().assessment)
  return (
    <>
      <RadioGroup
        legend={t('which')}
        name="by"
        value={by}
        options={[
          { value: 'domain', label: t('byDomain') },
          { value: 'person', label: t('byPerson') },
          { value: 'everything', label: t('everything') },
        ]}
        onChange={({ currentTarget }) => onChange({ ...value, by: currentTarget.value as Choosing['by'] })}
      />
      {by === 'domain' && (
        <CheckboxGroup legend={t('domains')}>
          {questionnaire.domains.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={text(title)}
              hint={count({ by: 'domain', domains: [id] })}
              checked={domains.includes(id)}
              onChange={() => onChange({ ...value, domains: flipped(domains, id) })}
            />
          ))}
        </CheckboxGroup>
      )}
      {by === 'person' && (
        <CheckboxGroup legend={t('persons')}>
          {persons.length + named.length === 0 && <p>{t('noPersons')}</p>}
          {persons.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={text(label)}
              hint={count({ by: 'person', roles: [id] })}
              checked={roles.includes(id)}
              onChange={() => onChange({ ...value, roles: flipped(roles, id) })}
            />
          ))}
          {named.map((name) => (
            <Checkbox
              key={`assignee ${name}`}
              label={t('assignee', { name })}
              hint={count({ by: 'person', assignees: [name] })}
              checked={assignees.includes(name)}
              onChange={() => onChange({ ...value, assignees: flipped(assignees, name) })}
            />
          ))}
        </CheckboxGroup>
      )}
      <Checkbox
        label={t('onlyOpen')}
        checked={onlyOpen}
        onChange={({ currentTarget }) => onChange({ ...value, onlyOpen: currentTarget.checked })}
      />
    </>
  )
}
