import { useEffect, useRef } from 'react'
import type { Assessment, Measure } from '../../core/assessment/schema.ts'
import { servingAlso } from '../../core/plan/plannedMeasure.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { usePlanning } from '../../parts/usePlanning.ts'
import { type MeasureChange, saveMeasures, turnedRound } from '../../storage/plan.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useToast } from '../../ui/Toast.tsx'

export interface Taking {
  /** each proposal that is not in the plan yet becomes a measure of its own */
  readonly take: (proposals: readonly Proposal[]) => void
  /** a measure that somebody has made otherwise, as from an example */
  readonly add: (measure: Measure) => Promise<boolean>
  /** the measure serves the questions of all of them as well */
  readonly join: (measure: Measure, proposals: readonly Proposal[]) => void
}

/** Takes proposals into the plan of an assessment, with the way back in the same breath. */
export function useTaking(questionnaire: Questionnaire, assessment: Assessment): Taking {
  const t = useTexts(proposalsTexts)
  const { db, world } = useWorkspace()
  const toast = useToast()
  const measureOf = usePlanning(questionnaire, assessment)
  // a second click must not plan twice before the screen shows what the first one did: that is later than its being written
  const underway = useRef(new Set<string>())
  useEffect(() => {
    for (const { questions } of assessment.measures) for (const id of questions) underway.current.delete(id)
  }, [assessment.measures])

  /** `release`: nothing of it is in the plan (any more) */
  const save = async (changes: readonly MeasureChange[], text: string, release: () => void = () => undefined) => {
    try {
      await saveMeasures(db, world, assessment.id, changes)
    } catch {
      release()
      toast({ kind: 'danger', text: t('failed') })
      return false
    }
    const undo = () =>
      saveMeasures(db, world, assessment.id, turnedRound(changes)).then(release, () =>
        toast({ kind: 'danger', text: t('failed') }),
      )
    toast({ text, action: { label: t('undo'), onSelect: () => void undo() } })
    return true
  }

  const take = (proposals: readonly Proposal[]) => {
    const fresh = proposals.filter(
      ({ question, planned }) => planned.length === 0 && !underway.current.has(question.id),
    )
    if (fresh.length === 0) return
    for (const { question } of fresh) underway.current.add(question.id)
    const measures = fresh.map(measureOf)
    const changes = measures.map((after) => ({ before: null, after }))
    const release = () => {
      for (const { question } of fresh) underway.current.delete(question.id)
    }
    void save(changes, t('taken', { count: measures.length, title: measures[0]?.title ?? '' }), release)
  }

  return {
    take,
    add: (after) => save([{ before: null, after }], t('taken', { count: 1, title: after.title })),
    join: (before, proposals) => {
      const after = proposals.reduce(servingAlso, before)
      if (after !== before) void save([{ before, after }], t('joined', { title: after.title }))
    },
  }
}
