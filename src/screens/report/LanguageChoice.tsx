import { isLanguage, type Language } from '../../i18n/catalogue.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'

export interface LanguageChoiceProps {
  readonly legend: string
  readonly hint: string
  readonly value: string
  readonly onChange: (language: Language) => void
}

/** The language that a PDF speaks; the user's own texts stay in theirs. */
export function LanguageChoice({ legend, hint, value, onChange }: LanguageChoiceProps) {
  const t = useTexts(reportScreenTexts)
  return (
    <RadioGroup
      legend={legend}
      hint={hint}
      layout="horizontal"
      options={[
        { value: 'de', label: t('german') },
        { value: 'en', label: t('english') },
      ]}
      value={value}
      onChange={({ target }) => isLanguage(target.value) && onChange(target.value)}
    />
  )
}
