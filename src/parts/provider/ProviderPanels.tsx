import type { Answer } from '../../core/assessment/schema.ts'
import { providersOf } from '../../core/network/templateState.ts'
import type { Question } from '../../core/questionnaire/schema.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { useFrozen } from '../frozen/useFrozen.ts'
import { ProviderPanel } from './ProviderPanel.tsx'
import { useDecisions } from './useDecisions.ts'
import './provider.css'

export interface ProviderPanelsProps {
  readonly feed: AssessmentFeed
  /** with all its texts */
  readonly question: Question
  /** as this tab knows it */
  readonly answer: Answer | undefined
  /** of the view that is answered here */
  readonly view: Saver['view']
  readonly by: string | null
}

/** What providers say of a question; nothing where none does. */
export function ProviderPanels({ feed, question, answer, view, by }: ProviderPanelsProps) {
  const { header } = feed.getState()
  const decisions = useDecisions({ assessment: header.id, view, by })
  const frozen = useFrozen()
  return providersOf(header.templates, question.id, answer).map((said) => (
    <ProviderPanel
      key={said.id}
      questionnaire={feed.questionnaire}
      question={question}
      answer={answer}
      said={said}
      decisions={frozen ? null : decisions}
    />
  ))
}
