import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { planRows } from '../../core/plan/planRows.ts'
import { statesById } from '../../core/scoring/questionState.ts'
import { score } from '../../core/scoring/score.ts'
import { planTexts } from '../../i18n/plan.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { planDay } from '../../parts/planDay.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { type MeasureChange, turnedRound } from '../../storage/plan.ts'
import { planSaverOf } from '../../storage/planSavers.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'
import { PlanDraft } from './planDraft.ts'

/** The plan of one assessment with everything a screen does to it. */
export function usePlan(feed: AssessmentFeed) {
  const t = useTexts(planTexts)
  const workspace = useWorkspace()
  const toast = useToast()
  const { questionnaire } = feed
  const { header, assessment } = useAssessment(feed)
  const saver = planSaverOf(workspace, assessment.id)
  const [draft] = useState(() => new PlanDraft(assessment.measures, saver))
  const measures = useSyncExternalStore(draft.subscribe, draft.getMeasures)
  useEffect(() => draft.arrive(assessment.measures), [draft, assessment.measures])

  // what follows from the whole plan may come a moment after the key that was pressed
  const calm = useDeferredValue(useMemo(() => ({ ...assessment, measures: [...measures] }), [assessment, measures]))
  const today = planDay(header, workspace.world.now())
  const states = useMemo(() => statesById(questionnaire, calm), [questionnaire, calm])
  const rows = useMemo(
    () => planRows(questionnaire, calm, score(questionnaire, calm), today),
    [questionnaire, calm, today],
  )

  /** Makes changes that somebody may want to take back, and offers it. */
  const makeUndoable = (changes: readonly MeasureChange[], text: string) => {
    draft.make(changes)
    const undo = () => draft.make(turnedRound(changes))
    toast({ text, action: { label: t('undo'), onSelect: undo } })
  }
  const remove = (gone: readonly Measure[]) =>
    makeUndoable(
      gone.map((before) => ({ before, after: null })),
      t('removed', { count: gone.length, title: gone[0]?.title ?? '' }),
    )
  return {
    assessment,
    questionnaire,
    isSample: header.sample === true,
    saver,
    draft,
    measures,
    rows,
    states,
    today,
    makeUndoable,
    remove,
  }
}

export type Plan = ReturnType<typeof usePlan>
