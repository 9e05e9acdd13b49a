import type { Practice } from '../../core/network/practice.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { isLanguage } from '../../i18n/catalogue.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import './practice.css'

export interface ExampleTextProps {
  readonly practice: Practice
  /** of its texts, as the file says it */
  readonly language: string
  /** says what it helps with; beside a question that is known */
  readonly withQuestions?: boolean
}

/** What an example says, apart from its title. Everything in it is text of others: it is shown as it is. */
export function ExampleText({ practice, language, withQuestions = false }: ExampleTextProps) {
  const t = useTexts(practiceTexts)
  const facts = useFacts(practice)
  const { worked, caution, questions } = practice
  const lang = isLanguage(language) ? { lang: language } : {}
  return (
    <Stack gap="small" className="practice-text">
      {worked && <Said title={t('worked')} text={worked} {...lang} />}
      {caution && <Said title={t('caution')} text={caution} {...lang} />}
      {facts.length > 0 && <p className="ui-small">{facts.join(' · ')}</p>}
      {withQuestions && questions.length > 0 && (
        <div className="ui-small">
          <p>{t('questions')}</p>
          <ul {...lang}>
            {questions.map(({ id, text }, at) => (
              <li key={at}>{text ? `${id} · ${text}` : id}</li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

function Said({ title, text, lang }: { readonly title: string; readonly text: string; readonly lang?: string }) {
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="practice-text__words" lang={lang}>
        {text}
      </p>
    </div>
  )
}

/** Effort and cost, each in a few words. */
function useFacts({ days, effort, cost }: Practice): string[] {
  const t = useTexts(practiceTexts)
  const language = useLanguage()
  return [
    ...(effort === undefined ? [] : [t('effort', { class: effort })]),
    ...(days === undefined ? [] : [t('days', { count: days, days: formatDays(days, language) })]),
    ...(cost?.once === undefined ? [] : [t('once', { amount: formatEuro(cost.once, language) })]),
    ...(cost?.yearly === undefined ? [] : [t('yearly', { amount: formatEuro(cost.yearly, language) })]),
  ]
}
