import { type FormEvent, useId, useState } from 'react'
import type { Assessment, Measure } from '../../core/assessment/schema.ts'
import { bestWithin, type Choice } from '../../core/plan/bestWithin.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { FoundChoice } from './FoundChoice.tsx'
import { readDays } from './readDays.ts'
import type { ChosenMeasures } from './useChosen.ts'

export interface BudgetSectionProps {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly candidates: readonly Measure[]
  readonly chosen: ChosenMeasures
}

interface Found {
  readonly choice: Choice
  readonly days: number
  /** what it was found for: with other answers or measures it says nothing any more */
  readonly of: Assessment
}

/** Ticks what brings most for the days one has, and says how that was found for as long as the ticks stay so. */
export function BudgetSection({ questionnaire, assessment, candidates, chosen }: BudgetSectionProps) {
  const t = useTexts(whatIfTexts)
  const heading = useId()
  const [wrong, setWrong] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const find = (event: FormEvent) => {
    event.preventDefault()
    const days = readDays(chosen.budget)
    setWrong(days === null)
    if (days === null) return
    const choice = bestWithin(questionnaire, assessment, candidates, days)
    setFound({ choice, days, of: assessment })
    chosen.set(choice.measures.map(({ id }) => id))
  }
  const holds = found?.of === assessment && isTicked(found.choice, chosen.ids)
  return (
    <Stack as="section" aria-labelledby={heading}>
      <Stack gap="small">
        <h2 id={heading}>{t('budgetTitle')}</h2>
        <Text muted>{t('budgetLead')}</Text>
      </Stack>
      <form onSubmit={find} noValidate>
        <Cluster align="end">
          <div className="what-if__budget">
            <NumberInput
              label={t('budgetLabel')}
              unit={t('budgetUnit')}
              decimal
              maxLength={12}
              value={chosen.budget}
              onChange={(event) => chosen.setBudget(event.target.value)}
              error={wrong && t('budgetError')}
            />
          </div>
          <Button type="submit">{t('budgetAction')}</Button>
        </Cluster>
      </form>
      <div role="status">{holds && <FoundChoice choice={found.choice} days={found.days} />}</div>
    </Stack>
  )
}

function isTicked({ measures }: Choice, ids: ReadonlySet<string>): boolean {
  return measures.length === ids.size && measures.every(({ id }) => ids.has(id))
}
