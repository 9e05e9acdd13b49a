import { asOfOf } from '../../core/versions/earlier.ts'
import { formatDate } from '../../i18n/format.ts'
import { newFollowUpTexts } from '../../i18n/newFollowUp.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { FollowUpBasis } from '../../storage/createFollowUp.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useQuestionnaireText } from '../question/useQuestionnaireText.ts'
import type { FollowUpDraft, FollowUpProblems } from './followUpDraft.ts'

export interface FollowUpFieldsProps {
  readonly basis: FollowUpBasis
  readonly draft: FollowUpDraft
  /** to be said beside the fields */
  readonly problems: FollowUpProblems
  readonly onChange: (draft: FollowUpDraft) => void
}

export function FollowUpFields({ basis, draft, problems, onChange }: FollowUpFieldsProps) {
  const t = useTexts(newFollowUpTexts)
  const language = useLanguage()
  const { file, questionnaire, newest } = basis
  const text = useQuestionnaireText(questionnaire)
  const since = formatDate(asOfOf(file), language)
  const { version } = file.questionnaire
  return (
    <>
      <TextInput
        name="title"
        label={t('name')}
        aria-required
        error={problems.title && t(problems.title)}
        value={draft.title}
        onChange={({ target }) => onChange({ ...draft, title: target.value })}
      />
      <DateInput
        name="asOf"
        label={t('asOf')}
        hint={t('asOfHint', { date: since })}
        aria-required
        error={problems.asOf && (problems.asOf === 'asOfEarly' ? t('asOfEarly', { date: since }) : t('asOfInvalid'))}
        min="2000-01-01"
        max="2999-12-31"
        value={draft.asOf}
        onChange={({ target }) => onChange({ ...draft, asOf: target.value })}
      />
      <TextInput
        name="occasion"
        label={t('occasion')}
        hint={t('occasionHint')}
        value={draft.occasion}
        onChange={({ target }) => onChange({ ...draft, occasion: target.value })}
      />
      {newest ? (
        <RadioGroup
          legend={t('version')}
          name="version"
          value={draft.version}
          onChange={({ target }) => onChange({ ...draft, version: target.value })}
          options={[
            {
              value: newest.questionnaire.version,
              label: t('versionNewest', { version: newest.questionnaire.version }),
              hint: t('versionNewestHint'),
            },
            { value: version, label: t('versionSame', { version }) },
          ]}
        />
      ) : (
        <Text>{t('versionOnly', { title: text(questionnaire.title), version })}</Text>
      )}
    </>
  )
}
