import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { questionHref } from '../../parts/questionHref.ts'
import { Stack } from '../../ui/Stack.tsx'
import { BudgetSection } from './BudgetSection.tsx'
import { EffectPanel } from './EffectPanel.tsx'
import { sideAfter, sideOf } from './effect.ts'
import { MeasureList } from './MeasureList.tsx'
import { TakeIntoPlan } from './TakeIntoPlan.tsx'
import { useChosen } from './useChosen.ts'
import './whatIf.css'

export interface WhatIfProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly candidates: readonly Candidate[]
  /** YYYY-MM-DD */
  readonly date: string
}

/** The list answers a tick at once; the effect is drawn when the browser has time, a moment later on a slow computer. */
export function WhatIf({ questionnaire, assessment, candidates, date }: WhatIfProps) {
  const lang = useLanguage()
  const effectHeading = useRef<HTMLHeadingElement>(null)
  const chosen = useChosen(assessment.id)
  const ids = useDeferredValue(chosen.ids)
  const ticked = useMemo(() => candidates.filter(({ measure }) => ids.has(measure.id)), [candidates, ids])
  const done = useMemo(() => ticked.map(({ measure }) => measure), [ticked])
  const all = useMemo(() => candidates.map(({ measure }) => measure), [candidates])
  const before = useMemo(
    () => sideOf(questionnaire, assessment, { lang, date }),
    [questionnaire, assessment, lang, date],
  )
  const after = useMemo(
    () => sideAfter(questionnaire, assessment, done, { lang, date }),
    [questionnaire, assessment, done, lang, date],
  )
  const hrefToQuestion = useMemo(() => questionHref(questionnaire, assessment.id), [questionnaire, assessment.id])
  const actions = useMemo(
    () => (
      <TakeIntoPlan
        questionnaire={questionnaire}
        assessment={assessment}
        ticked={ticked}
        ids={ids}
        onChange={chosen.set}
      />
    ),
    [questionnaire, assessment, ticked, ids, chosen.set],
  )
  const goToEffect = useCallback(() => {
    effectHeading.current?.focus()
    effectHeading.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div className="what-if">
      <Stack gap="x-large">
        <BudgetSection questionnaire={questionnaire} assessment={assessment} candidates={all} chosen={chosen} />
        <MeasureList
          questionnaire={questionnaire}
          assessment={assessment}
          candidates={candidates}
          chosen={chosen}
          onGoToEffect={goToEffect}
        />
      </Stack>
      <div className="what-if__effect">
        <EffectPanel
          before={before}
          after={after}
          measures={done}
          hrefToQuestion={hrefToQuestion}
          headingRef={effectHeading}
          actions={actions}
        />
      </div>
    </div>
  )
}
