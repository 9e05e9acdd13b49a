import type { Assessment } from '../../core/assessment/schema.ts'
import { releasableSums } from '../../core/report/buildPublicVorlage.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { vorlageScreenTexts } from '../../i18n/vorlageScreen.ts'
import { amountsIn, daysIn, halfYearName, vorlageWords } from '../../i18n/vorlageWords.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { isReleased, type VorlageDraft, withReleased } from './vorlageDraft.ts'

export interface VorlageReleaseProps {
  readonly measures: Assessment['measures']
  readonly draft: VorlageDraft
  readonly onChange: (draft: VorlageDraft) => void
}

/** Every sum that could stand in the public text, to be ticked one by one. */
export function VorlageRelease({ measures, draft, onChange }: VorlageReleaseProps) {
  const t = useTexts(vorlageScreenTexts)
  const words = vorlageWords(useLanguage())
  const sums = releasableSums(measures).flatMap((half) => {
    const cost = half.cost && amountsIn(half.cost, words, 'newYearly')
    return [
      ...(cost === null ? [] : [{ half, sum: 'cost' as const, value: cost }]),
      ...(half.days === null ? [] : [{ half, sum: 'days' as const, value: daysIn(half.days, words) }]),
    ]
  })
  if (sums.length === 0) return <p>{t('releaseNone')}</p>
  return (
    <CheckboxGroup legend={t('release')} hint={t('releaseHint')}>
      {sums.map(({ half, sum, value }) => (
        <Checkbox
          key={`${half.year}-${half.half}-${sum}`}
          label={t('releaseSum', { name: halfYearName(half, words), value })}
          checked={isReleased(draft, half, sum)}
          onChange={(event) => onChange(withReleased(draft, half, sum, event.target.checked))}
        />
      ))}
    </CheckboxGroup>
  )
}
