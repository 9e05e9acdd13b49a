import { useId } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { questionStates } from '../../core/scoring/questionState.ts'
import { textIn } from '../../core/text.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { QuestionList } from './QuestionList.tsx'

export interface ToClarifyProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly hrefToQuestion: QuestionHref
}

/** What a person takes in; a hosted town that asks its data centre first has dozens. */
const FEW = 10

/** The questions answered "weiß nicht" [S2] beyond the MUSS among them, which stand further up with the same advice. */
export function ToClarify({ questionnaire, assessment, hrefToQuestion }: ToClarifyProps) {
  const t = useTexts(resultTexts)
  const lang = useLanguage()
  const id = useId()
  const say = (text: Readonly<Record<string, string>>) => textIn(text, lang, questionnaire.languages[0] ?? 'de')
  const questions = questionStates(questionnaire, assessment)
    .filter((state) => state.status === 'unknown' && state.must === null)
    .map(({ question, domain }) => ({ id: question.id, text: say(question.text), domain: say(domain.title) }))
  if (questions.length === 0) return null
  return (
    <Stack as="section" aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{t('clarifyTitle')}</h2>
        <Text muted>{t('clarifyLead')}</Text>
      </Stack>
      <QuestionList questions={questions.slice(0, FEW)} hrefToQuestion={hrefToQuestion} />
      {questions.length > FEW && (
        <Disclosure summary={t('clarifyMore', { count: questions.length - FEW })}>
          <QuestionList questions={questions.slice(FEW)} hrefToQuestion={hrefToQuestion} />
        </Disclosure>
      )}
    </Stack>
  )
}
