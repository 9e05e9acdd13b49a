import { memo } from 'react'
import { foreignLanguage } from '../../core/foreignLanguage.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import type { LocalText } from '../../core/text.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { References } from './References.tsx'
import { useQuestionnaireText } from './useQuestionnaireText.ts'

export interface QuestionHelpProps {
  readonly question: Question
  readonly questionnaire: Questionnaire
}

/** What is meant, why it matters, whom to ask, and which standards the question touches. Opens in place. */
export const QuestionHelp = memo(function QuestionHelp({ question, questionnaire }: QuestionHelpProps) {
  const t = useTexts(questionTexts)
  const text = useQuestionnaireText(questionnaire)
  const language = useLanguage()
  const langOf = (words: LocalText | undefined) => foreignLanguage(words, language, questionnaire.languages[0] ?? 'de')
  const roles = (question.ask ?? []).flatMap((id) => questionnaire.roles?.find((role) => role.id === id) ?? [])
  return (
    <Disclosure variant="plain" summary={t('help')} of={question.id}>
      {() => (
        <div className="question__help">
          {question.help && <Paragraphs lang={langOf(question.help)}>{text(question.help)}</Paragraphs>}
          {question.why && (
            <div>
              <h3 className="question__label">{t('why')}</h3>
              <Paragraphs lang={langOf(question.why)}>{text(question.why)}</Paragraphs>
            </div>
          )}
          {roles.length > 0 && (
            <div>
              <h3 className="question__label">{t('ask')}</h3>
              <p lang={langOf(roles[0]?.label)}>{roles.map((role) => text(role.label)).join(', ')}</p>
            </div>
          )}
          {question.must && <p>{t('mustMeaning')}</p>}
          <References references={question.references} questionnaire={questionnaire} />
        </div>
      )}
    </Disclosure>
  )
})

/** Questionnaires separate paragraphs by an empty line and know no other markup. */
function Paragraphs({ children, lang }: { readonly children: string; readonly lang: string | undefined }) {
  return children.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} lang={lang}>
      {paragraph}
    </p>
  ))
}
