import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { compareVersions } from '../../core/questionnaire/versions.ts'
import { questionChangeTexts } from '../../i18n/questionChanges.ts'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'

type Version = NonNullable<Questionnaire['changes']>[number]
type ChangedQuestion = NonNullable<Version['questions']>[number]

/** What its authors say is new in each version, the latest first. */
export function Changes({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const t = useTexts(questionnairesTexts)
  const changes = (questionnaire.changes ?? []).toSorted((a, b) => compareVersions(b.version, a.version))
  return (
    <Stack>
      {changes.map(({ version, summary, questions = [] }, at) => (
        <Stack gap="small" key={at}>
          <Heading level={4}>{t('version', { version })}</Heading>
          <p>
            <Words of={summary} questionnaire={questionnaire} />
          </p>
          {questions.length > 0 && <ChangedQuestions questions={questions} />}
        </Stack>
      ))}
    </Stack>
  )
}

/** The same change has been made to many questions: one line for each kind of change. */
function ChangedQuestions({ questions }: { readonly questions: readonly ChangedQuestion[] }) {
  const t = useTexts(questionnairesTexts)
  const kindName = useTexts(questionChangeTexts)
  const kinds = [...new Set(questions.map(({ change }) => change))]
  const named = ({ id, from = [] }: ChangedQuestion) =>
    from.length === 0 || (from.length === 1 && from[0] === id) ? id : t('from', { id, from: from.join(', ') })
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          {kindName(kind)}:{' '}
          {questions
            .filter(({ change }) => change === kind)
            .map(named)
            .join(', ')}
        </li>
      ))}
    </ul>
  )
}
