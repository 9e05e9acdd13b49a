import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import type { QuestionsView } from './view.ts'

export interface OutOfScopeNoteProps {
  readonly view: QuestionsView
  /** id from the address */
  readonly question: string | undefined
}

/** Says why the question that a link leads to is not here. */
export function OutOfScopeNote({ view, question }: OutOfScopeNoteProps) {
  const t = useTexts(questionsTexts)
  const state = view.states.find((candidate) => candidate.question.id === question)
  return state?.status === 'out' && <Alert kind="info" title={t('outPlace', { question: state.question.id })} />
}
