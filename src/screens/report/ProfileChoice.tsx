import { PROFILES, type Profile } from '../../core/report/report.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'

export interface ProfileChoiceProps {
  readonly value: Profile
  readonly onChange: (profile: Profile) => void
}

/** The first step: who is going to read it decides what may be in it. */
export function ProfileChoice({ value, onChange }: ProfileChoiceProps) {
  const t = useTexts(reportScreenTexts)
  return (
    <RadioGroup
      legend={t('profile')}
      layout="cards"
      options={PROFILES.map((profile) => ({
        value: profile,
        label: t(`profile-${profile}`),
        hint: t(`profileHint-${profile}`),
      }))}
      value={value}
      onChange={({ target }) => {
        const chosen = PROFILES.find((profile) => profile === target.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}
