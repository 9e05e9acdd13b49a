import { useState } from 'react'
import type { OverTime } from '../../core/comparison/overTime.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { MoveTable } from './MoveTable.tsx'
import { MustMoves } from './MustMoves.tsx'
import { PromisedTable } from './PromisedTable.tsx'
import type { Words } from './useQuestionWords.ts'
import { useStepName } from './useStepName.ts'

export interface StepDetailsProps {
  readonly course: OverTime
  readonly words: Words
  /** on paper nothing is behind a button */
  readonly printing: boolean
}

/** What changed by name, from the first to the last or in one step. */
export function StepDetails({ course, words, printing }: StepDetailsProps) {
  const t = useTexts(overTimeTexts)
  const nameOf = useStepName(course)
  const [wanted, setWanted] = useState(0)
  const { whole, steps } = course
  const choices = whole && steps.length > 1 ? [whole, ...steps] : steps
  const step = choices[wanted] ?? choices[0]
  if (!step) return null
  const key = `${step.from}-${step.to}`
  return (
    <Stack as="section" gap="large" aria-labelledby="over-time-details">
      <h2 id="over-time-details">{t('details')}</h2>
      <Stack gap="small">
        {choices.length > 1 && (
          <Select
            label={t('step')}
            value={String(choices.indexOf(step))}
            onChange={({ currentTarget }) => setWanted(Number(currentTarget.value))}
          >
            {choices.map((one, i) => (
              <option key={`${one.from}-${one.to}`} value={String(i)}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        )}
        <p>{t('detailsBasis', { count: step.common })}</p>
        {steps.length > 1 && (
          <div className="ui-not-printed">
            <LeftOutList leftOut={step.leftOut} visits={course.visits} words={words} />
          </div>
        )}
      </Stack>
      <MustMoves step={step} words={words} />
      <MoveTable key={key} moves={step.moves} words={words} printing={printing} />
      <PromisedTable step={step} visits={course.visits} />
    </Stack>
  )
}
