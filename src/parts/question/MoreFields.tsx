import type { FieldError, UseFormRegister } from 'react-hook-form'
import type { Answer } from '../../core/assessment/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { isFollowUp, type TypedFields } from './answerFields.ts'
import { ROLES_LIST } from './RolesList.tsx'

const PERFORMERS = ['self', 'provider', 'shared'] as const

export interface MoreFieldsProps {
  /** id of the question */
  readonly of: string
  readonly answer: Answer | undefined
  readonly register: UseFormRegister<TypedFields>
  readonly followUpError: FieldError | undefined
}

/** What not every question needs; the closed line says what is filled in. */
export function MoreFields({ of, answer, register, followUpError }: MoreFieldsProps) {
  const t = useTexts(questionTexts)
  const values = useFilledIn(answer)
  return (
    <Disclosure
      variant="plain"
      summary={values.length > 0 ? t('moreSet', { values: values.join(' · ') }) : t('more')}
      of={of}
    >
      {() => (
        <div className="question__more">
          <TextInput label={t('assignee')} hint={t('assigneeHint')} list={ROLES_LIST} {...register('assignee')} />
          <DateInput
            label={t('followUp')}
            error={followUpError && t('followUpInvalid')}
            min="2000-01-01"
            max="2999-12-31"
            {...register('followUp', { validate: isFollowUp })}
          />
          <Select label={t('performedBy')} {...register('performedBy')}>
            <option value="">{t('performedByNone')}</option>
            {PERFORMERS.map((performer) => (
              <option key={performer} value={performer}>
                {t(performer)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </Disclosure>
  )
}

function useFilledIn(answer: Answer | undefined): string[] {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  return [
    answer?.assignee && t('assigneeSet', { role: answer.assignee }),
    answer?.followUp && t('followUpSet', { date: formatDate(answer.followUp, language) }),
    answer?.performedBy && t(answer.performedBy),
  ].filter((value): value is string => Boolean(value))
}
