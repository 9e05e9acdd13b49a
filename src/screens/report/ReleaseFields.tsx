import type { Assessment } from '../../core/assessment/schema.ts'
import { countedHalfYears } from '../../core/plan/halfYears.ts'
import type { Release, ReleasedHalfYear } from '../../core/report/publicReport.ts'
import { formatDays, formatEuro } from '../../i18n/amounts.ts'
import { releaseTexts } from '../../i18n/release.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface ReleaseFieldsProps {
  readonly assessment: Assessment
  readonly release: Release
  readonly onChange: (changed: Partial<Release>) => void
}

/** Everything of the municipality's own that the public may read, ticked or written one by one. */
export function ReleaseFields({ assessment, release, onChange }: ReleaseFieldsProps) {
  const t = useTexts(releaseTexts)
  const { coverage, occasion } = assessment.audit
  return (
    <>
      <CheckboxGroup legend={t('header')} hint={t('headerHint')}>
        <Checkbox
          label={t('coverage')}
          hint={coverage?.trim() ? `„${coverage.trim()}“` : t('notStated')}
          disabled={!coverage?.trim()}
          checked={release.coverage && Boolean(coverage?.trim())}
          onChange={({ target }) => onChange({ coverage: target.checked })}
        />
        <Checkbox
          label={t('occasion')}
          hint={occasion?.trim() ? `„${occasion.trim()}“` : t('notStated')}
          disabled={!occasion?.trim()}
          checked={release.occasion && Boolean(occasion?.trim())}
          onChange={({ target }) => onChange({ occasion: target.checked })}
        />
      </CheckboxGroup>
      <TextArea
        label={t('programme')}
        hint={t('programmeHint')}
        rows={4}
        spellCheck={false}
        value={release.programme}
        onChange={({ target }) => onChange({ programme: target.value })}
      />
      <HalfYears assessment={assessment} release={release} onChange={onChange} />
      <TextInput
        label={t('contact')}
        hint={t('contactHint')}
        value={release.contact}
        onChange={({ target }) => onChange({ contact: target.value })}
      />
    </>
  )
}

function HalfYears({ assessment, release, onChange }: ReleaseFieldsProps) {
  const t = useTexts(releaseTexts)
  const language = useLanguage()
  const halfYears = countedHalfYears(assessment.measures)
  if (halfYears.length === 0) return <Text muted>{t('noHalfYears')}</Text>
  return (
    <CheckboxGroup legend={t('halfYears')} hint={t('halfYearsHint')}>
      {halfYears.map(({ year, half, sums }) => {
        const ticked = release.halfYears.find((one) => one.year === year && one.half === half)
        const set = (changed: Partial<Pick<ReleasedHalfYear, 'budget' | 'staff'>>) => {
          const others = release.halfYears.filter((one) => one !== ticked)
          const next = { year, half, budget: ticked?.budget ?? false, staff: ticked?.staff ?? false, ...changed }
          onChange({ halfYears: next.budget || next.staff ? [...others, next] : others })
        }
        const name = t(half === 1 ? 'firstHalf' : 'secondHalf', { year: String(year) })
        return [
          <Checkbox
            key={`${year}-${half}-budget`}
            label={t('budget', {
              name,
              once: formatEuro(sums.once, language),
              yearly: formatEuro(sums.yearly, language),
            })}
            checked={ticked?.budget ?? false}
            onChange={({ target }) => set({ budget: target.checked })}
          />,
          <Checkbox
            key={`${year}-${half}-staff`}
            label={t('staff', { name, days: formatDays(sums.days, language) })}
            checked={ticked?.staff ?? false}
            onChange={({ target }) => set({ staff: target.checked })}
          />,
        ]
      })}
    </CheckboxGroup>
  )
}
