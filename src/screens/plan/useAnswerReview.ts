import { changesBetween } from '../../core/assessment/answerChanges.ts'
import { countingView } from '../../core/assessment/countingAnswers.ts'
import { answerWith, fieldsOf } from '../../parts/question/answerFields.ts'
import { saverOf } from '../../storage/answerSavers.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { type Settling, settleViews } from '../../storage/settleViews.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/**
 * Changes the municipality's answer from the plan, through the same saver as the question itself does; returns the way back. Where the
 * assessor's answer counted, it was about how things stood before: the new one counts until the two are settled again.
 */
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
  const settle = (question: string, settling: Settling) =>
    void settleViews(workspace.db, workspace.world, assessment.id, { [question]: settling }).catch(() => undefined)
  /** `evidence` is added to the comment there is; '' adds nothing. */
  const change = (question: string, value: string, evidence: string): (() => void) => {
    const before = answerOf(question)
    const state = feed.getState().assessment
    const settled = countingView(state, question) === 'assessor' ? state.settled[question] : undefined
    if (settled) settle(question, null)
    const { comment } = fieldsOf(before)
    put(question, value, [comment, evidence].filter((text) => text.trim() !== '').join('\n'))
    const after = answerOf(question)
    return () => {
      if (settled) settle(question, settled)
      // also what the change took with it: a confirmation, a note that the answer was carried over
      const answer = { ...before, at: workspace.world.now() }
      for (const back of changesBetween(after, answer)) saver.save({ question, ...back, answer })
    }
  }
  return { saver, change }
}
