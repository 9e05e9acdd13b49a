import { changesBetween } from '../../core/assessment/answerChanges.ts'
import { answerWith, fieldsOf } from '../../parts/question/answerFields.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saverOf } from '../../storage/savers.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** Changes an answer from the plan, through the same saver as the question itself does; returns the way back. */
export function useAnswerReview(feed: AssessmentFeed) {
  const workspace = useWorkspace()
  const { assessment } = feed.getState()
  const saver = saverOf(workspace, assessment.id)
  const answerOf = (question: string) => saver.waiting.get(question) ?? feed.getState().assessment.answers[question]

  const put = (question: string, value: string, comment: string) => {
    const before = answerOf(question)
    const answer = answerWith(before, { ...fieldsOf(before), value, comment }, workspace.world.now())
    for (const change of changesBetween(before, answer)) saver.save({ question, ...change, answer })
  }
  /** `evidence` is added to the comment there is; '' adds nothing. */
  const change = (question: string, value: string, evidence: string): (() => void) => {
    const before = answerOf(question)
    const { comment } = fieldsOf(before)
    put(question, value, [comment, evidence].filter((text) => text.trim() !== '').join('\n'))
    const after = answerOf(question)
    return () => {
      // also what the change took with it: a confirmation, a note that the answer was carried over
      const answer = { ...before, at: workspace.world.now() }
      for (const back of changesBetween(after, answer)) saver.save({ question, ...back, answer })
    }
  }
  return { saver, change }
}
