import { useDeferredValue, useMemo } from 'react'
import type { Answer, Assessment } from '../../core/assessment/schema.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { onPlan, type VisitEdit } from '../../core/visit/edit.ts'
import { estimatedMinutes } from '../../core/visit/estimate.ts'
import { type PlannedTalk, type VisitPlan, visitPlan } from '../../core/visit/plannedTalks.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { useSaverHere } from '../../parts/views/useSaverHere.ts'
import { type TalkWords, useTalkWords } from '../../parts/visit/useTalkWords.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import type { Saver } from '../../storage/saver.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { type VisitSaver, visitSaverOf } from '../../storage/visitSaver.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** What the pages of the Gesprächsmodus share. */
export interface VisitView {
  readonly id: string
  readonly feed: AssessmentFeed
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly plan: VisitPlan
  readonly words: TalkWords
  /** minutes, whatever was set */
  readonly estimateOf: (talk: PlannedTalk) => number
  /** closed: nothing can be changed any more */
  readonly frozen: boolean
  readonly saver: VisitSaver
  /** of the answers that are given here */
  readonly answers: Saver
  /** of the other view: what it could not write is told here too */
  readonly beside: Saver
  /** role that is written to answers; `null`: none */
  readonly by: string | null
  /** what stands of a question in the view in which one answers here, else what the municipality said */
  readonly answerTo: (question: string) => Answer | undefined
  /** Does this to the plan; what was only proposed is stored with it. */
  readonly edit: (edit: VisitEdit) => void
}

export function useVisit(feed: AssessmentFeed): VisitView {
  const workspace = useWorkspace()
  const { questionnaire } = feed
  const { assessment } = useAssessment(feed)
  const { id } = assessment
  const calm = useDeferredValue(assessment)
  const plan = useMemo(() => visitPlan(questionnaire, calm), [questionnaire, calm])
  const words = useTalkWords(questionnaire, plan)
  const saver = visitSaverOf(workspace, id)
  const { saver: answers, beside, by } = useSaverHere(id)
  const answerTo = (question: string) => calm[answers.view][question] ?? calm.answers[question]
  const edit = (change: VisitEdit) => saver.save(onPlan(plan, change))
  const estimateOf = ({ questions }: PlannedTalk) =>
    estimatedMinutes(
      questions.map(({ question }) => question),
      plan.pace.secondsPerQuestion,
    )
  return {
    id,
    feed,
    questionnaire,
    assessment: calm,
    plan,
    words,
    estimateOf,
    frozen: useFrozen(),
    saver,
    answers,
    beside,
    by,
    answerTo,
    edit,
  }
}
