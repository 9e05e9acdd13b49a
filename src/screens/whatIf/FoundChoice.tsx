import type { Choice } from '../../core/plan/bestWithin.ts'
import type { Gain } from '../../core/scoring/gain.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { useDayWords } from './useDayWords.ts'

/** What was ticked, why nothing better fits into the days, and how one knows. */
export function FoundChoice({ choice, days }: { readonly choice: Choice; readonly days: number }) {
  const t = useTexts(whatIfTexts)
  const inWords = useDayWords()
  const { measures, exact, overlapping, withoutDays, blocked } = choice
  const budget = inWords(days)
  const left = [
    ...(withoutDays.length > 0 ? [t('withoutDays', { count: withoutDays.length })] : []),
    ...(blocked.length > 0 ? [t('blocked', { count: blocked.length })] : []),
  ]
  const gain = ({ must, gap }: Gain) => t('gainShort', { must, gap })
  if (measures.length === 0) {
    return (
      <Alert kind="warning" title={t('foundNothingTitle', { days: budget })}>
        <p>{[t('foundNothing'), ...left].join(' ')}</p>
      </Alert>
    )
  }
  const used = inWords(choice.days)
  return (
    <Alert kind="success" title={t('foundTitle', { count: measures.length, days: budget })}>
      <Stack gap="small">
        {exact ? (
          <>
            <p>{t('foundBest', { days: budget, used })}</p>
            <p>{t(overlapping ? 'foundExactOverlap' : 'foundExact')}</p>
          </>
        ) : (
          <p>{t('foundBounded', { used, gain: gain(choice.gain), most: gain(choice.atMost) })}</p>
        )}
        {left.length > 0 && <p>{left.join(' ')}</p>}
      </Stack>
    </Alert>
  )
}
