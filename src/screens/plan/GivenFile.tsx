import { type Practice, type PracticeFile, practiceText } from '../../core/network/practice.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { isLanguage, type Translate } from '../../i18n/catalogue.ts'
import { formatDate } from '../../i18n/format.ts'
import { givePracticeTexts } from '../../i18n/givePractice.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { ExampleText } from '../../parts/practice/ExampleText.tsx'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface GivenFileProps {
  readonly file: PracticeFile
  readonly questionnaire: Questionnaire
}

function languageName(language: string, t: Translate<typeof givePracticeTexts.de>): string {
  return isLanguage(language) ? t(`language-${language}`) : language
}

/** All that is in the file, in words and as it is written. */
export function GivenFile({ file, questionnaire }: GivenFileProps) {
  const t = useTexts(givePracticeTexts)
  const language = useLanguage()
  const say = useQuestionnaireText(questionnaire)
  const { id, version } = file.questionnaire
  return (
    <Stack gap="large">
      <DescriptionList
        items={[
          { term: t('previewSource'), details: file.source ?? t('sourceNone') },
          { term: t('previewContact'), details: file.contact ?? t('contactNone') },
          { term: t('previewLanguage'), details: languageName(file.language, t) },
          { term: t('previewDate'), details: formatDate(file.date, language) },
          {
            term: t('previewQuestionnaire'),
            details: t('questionnaireOf', { title: say(questionnaire.title), version, id }),
          },
        ]}
      />
      <Stack as="ul" gap="none">
        {file.practices.map((practice, at) => (
          <li key={at} className="plan-giving">
            <Stack gap="small">
              <Heading level={3} size="small" className="practice-title">
                {practice.title}
              </Heading>
              <Domains practice={practice} />
              <ExampleText practice={practice} language={file.language} withQuestions />
              <Lifts practice={practice} />
            </Stack>
          </li>
        ))}
      </Stack>
      <Disclosure variant="plain" summary={t('rawTitle')}>
        <pre className="plan-giving__raw">{practiceText(file)}</pre>
      </Disclosure>
      <div>
        <p>
          <strong>{t('staysTitle')}</strong>
        </p>
        <p>{t('stays')}</p>
      </div>
    </Stack>
  )
}

function Domains({ practice: { questions } }: { readonly practice: Practice }) {
  const t = useTexts(givePracticeTexts)
  const names = [...new Set(questions.flatMap(({ domain }) => domain ?? []))]
  if (names.length === 0) return null
  return (
    <Text small>
      {t('domains')} {names.join(', ')}
    </Text>
  )
}

function Lifts({ practice: { lifts = [] } }: { readonly practice: Practice }) {
  const t = useTexts(givePracticeTexts)
  if (lifts.length === 0) return null
  const words = lifts.map(({ question, to }) => t('lift', { question, level: to })).join(', ')
  return (
    <Text small>
      {t('lifts')} {words}
    </Text>
  )
}
