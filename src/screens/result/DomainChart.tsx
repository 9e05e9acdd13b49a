import { useState } from 'react'
import type { Report } from '../../core/report/report.ts'
import { isApplicable } from '../../core/scoring/score.types.ts'
import { formatMean } from '../../i18n/format.ts'
import { resultTexts } from '../../i18n/result.ts'
import { resultQuestionsTexts } from '../../i18n/resultQuestions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { DomainBars } from '../../parts/DomainBars.tsx'
import { DomainRadar, fitsRadar } from '../../parts/DomainRadar.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'

const CHARTS = ['bars', 'radar'] as const

/** The means of the Themenfelder with what is still possible: bars, and for few Themenfelder a net too. The table stands beside it. */
export function DomainChart({ domains }: Pick<Report, 'domains'>) {
  const t = useTexts(resultTexts)
  const more = useTexts(resultQuestionsTexts)
  const language = useLanguage()
  const [wanted, setWanted] = useState<(typeof CHARTS)[number]>('bars')
  const bars = domains.flatMap(({ id: key, title, top, score }) => {
    if (!isApplicable(score)) return []
    const { mean, meanMin, meanMax } = score
    const label = `${title}: ${mean === null ? t('notAnswered') : t('meanOf', { mean: formatMean(mean, language), top })}`
    return [{ id: key, label, mean, min: meanMin, max: meanMax, top }]
  })
  const hasRadar = fitsRadar(bars.length)
  const radar = hasRadar && wanted === 'radar'
  return (
    <Stack gap="small">
      {hasRadar && (
        <div className="ui-not-printed">
          <ToggleGroup
            label={more('chart')}
            options={CHARTS.map((value) => ({ value, label: more(value) }))}
            value={wanted}
            onChange={setWanted}
          />
        </div>
      )}
      {radar ? (
        <DomainRadar bars={bars} alt={more('radarAlt', { top: Math.max(...bars.map(({ top }) => top)) })} />
      ) : (
        <DomainBars bars={bars} alt={t('chartAlt')} />
      )}
      <Text muted small>
        {radar ? more('radarRange') : t('chartRange')}
      </Text>
    </Stack>
  )
}
