import type { Measure } from '../../core/assessment/schema.ts'
import { figuresOf, type GivenFigure } from '../../core/network/givePractice.ts'
import { PRACTICE_LIMITS } from '../../core/network/practiceLimits.ts'
import { statusOf } from '../../core/plan/status.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { givePracticeTexts } from '../../i18n/givePractice.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { toggled } from '../../parts/toggled.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { Giving } from './useGiving.ts'

export interface GivenMeasureProps {
  readonly measure: Measure
  readonly giving: Giving
}

/** A measure that may be passed on; once it is chosen, what goes along. */
export function GivenMeasure({ measure, giving }: GivenMeasureProps) {
  const t = useTexts(givePracticeTexts)
  const figureWords = useFigureWords()
  const { chosen, figures, worked, caution } = giving.choiceOf(measure)
  const known = figuresOf(measure)
  const change = (part: Parameters<Giving['change']>[1]) => giving.change(measure, part)
  return (
    <li className="plan-giving">
      <Checkbox
        label={<span className="practice-title">{measure.title}</span>}
        hint={t(`status-${statusOf(measure)}`)}
        error={
          chosen && measure.title.length > PRACTICE_LIMITS.title
            ? t('titleTooLong', { limit: PRACTICE_LIMITS.title })
            : undefined
        }
        checked={chosen}
        onChange={({ target }) => change({ chosen: target.checked })}
      />
      {chosen && (
        <Stack role="group" aria-label={measure.title} className="plan-giving__fields">
          <TextArea
            label={t('worked')}
            hint={t('workedHint')}
            maxLength={PRACTICE_LIMITS.text}
            value={worked}
            onChange={({ target }) => change({ worked: target.value })}
          />
          <TextArea
            label={t('caution')}
            maxLength={PRACTICE_LIMITS.text}
            rows={2}
            value={caution}
            onChange={({ target }) => change({ caution: target.value })}
          />
          {known.length > 0 && (
            <CheckboxGroup legend={t('figures')} horizontal>
              {known.map((figure) => (
                <Checkbox
                  key={figure}
                  label={figureWords(measure, figure)}
                  checked={figures.has(figure)}
                  onChange={({ target }) => change({ figures: toggled(figures, figure, target.checked) })}
                />
              ))}
            </CheckboxGroup>
          )}
        </Stack>
      )}
    </li>
  )
}

function useFigureWords(): (measure: Measure, figure: GivenFigure) => string {
  const t = useTexts(givePracticeTexts)
  const language = useLanguage()
  return ({ effort = 0, days = 0, cost }, figure) => {
    switch (figure) {
      case 'effort':
        return t('effort', { class: effort })
      case 'days':
        return t('days', { count: days, days: formatDays(days, language) })
      case 'once':
        return t('once', { amount: formatEuro(cost?.once ?? 0, language) })
      case 'yearly':
        return t('yearly', { amount: formatEuro(cost?.yearly ?? 0, language) })
      default:
        return figure satisfies never
    }
  }
}
