import { memo } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { Candidate } from '../../core/plan/candidates.ts'
import { daysOf } from '../../core/plan/days.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useDayWords } from './useDayWords.ts'

export interface MeasureRowProps {
  readonly candidate: Candidate
  readonly questionnaire: Questionnaire
  /** of the user's own texts */
  readonly userLanguage: string
  /** what is to be finished before it and is not ticked */
  readonly before: readonly Measure[]
  readonly checked: boolean
  readonly onTick: (id: string, on: boolean) => void
}

/** Drawn anew only when something about it changes: a full check has more than a hundred. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { candidate, questionnaire, userLanguage, before, checked, onTick } = props
  const t = useTexts(whatIfTexts)
  const language = useLanguage()
  const text = useQuestionnaireText(questionnaire)
  const inWords = useDayWords()
  const { measure, proposal, serves } = candidate
  const days = daysOf(measure)
  const facts = [
    days === null ? t('noDays') : inWords(days),
    ...(proposal ? [] : [t('inPlan')]),
    ...(serves.some(({ must }) => must) ? [t('must')] : []),
    ...(serves.some(({ clarify }) => clarify) ? [t('clarify')] : []),
    ...new Set(serves.map(({ domain }) => text(domain.title))),
    ...before.map(({ title }) => t('after', { title })),
  ]
  return (
    <Checkbox
      label={
        proposal ? (
          <Words of={proposal.question.measure?.title ?? proposal.question.text} questionnaire={questionnaire} />
        ) : (
          <span lang={userLanguage === language ? undefined : userLanguage}>{measure.title}</span>
        )
      }
      hint={facts.join(' · ')}
      checked={checked}
      onChange={(event) => onTick(measure.id, event.target.checked)}
    />
  )
})
