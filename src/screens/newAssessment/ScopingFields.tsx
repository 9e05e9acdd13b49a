import type { UseFormReturn } from 'react-hook-form'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { ScopingQuestion } from '../../parts/ScopingQuestion.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { NewAssessmentForm } from './form.ts'

interface ScopingFieldsProps {
  readonly form: UseFormReturn<NewAssessmentForm>
  readonly questionnaire: Questionnaire
}

export function ScopingFields({ form, questionnaire }: ScopingFieldsProps) {
  const t = useTexts(newAssessmentTexts)
  const { scoping = [] } = questionnaire
  if (scoping.length === 0) return null
  return (
    <Stack as="section" gap="large">
      <div>
        <Heading level={2}>{t('scopingTitle')}</Heading>
        <Text muted>{t('scopingHint')}</Text>
      </div>
      {scoping.map(({ id, text, help }) => (
        <ScopingQuestion
          key={id}
          among={scoping.length}
          legend={<Words of={text} questionnaire={questionnaire} />}
          help={help && <Words of={help} questionnaire={questionnaire} />}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
            { value: '', label: t('undecided') },
          ]}
          {...form.register(`scope.${id}`)}
        />
      ))}
    </Stack>
  )
}
