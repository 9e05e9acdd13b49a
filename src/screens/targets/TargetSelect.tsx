import type { ReactNode } from 'react'
import { levelsOffered } from '../../core/plan/targets.ts'
import type { Question, Questionnaire } from '../../core/questionnaire/schema.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { Select } from '../../ui/Select.tsx'
import { useLevelNames } from './useLevelNames.ts'

export interface TargetSelectProps {
  readonly questionnaire: Questionnaire
  /** those the target is for */
  readonly questions: readonly Question[]
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** `null`: what is inherited holds */
  readonly value: number | null
  /** 'wie Themenfeld (3)' */
  readonly inherited: string
  /** the level that is inherited, which is not offered a second time; `null` where it differs among the questions */
  readonly inheritedLevel: number | null
  readonly onChange: (level: number | null) => void
}

export function TargetSelect(props: TargetSelectProps) {
  const { questionnaire, questions, label, hint, value, inherited, inheritedLevel, onChange } = props
  const t = useTexts(targetsTexts)
  const nameOf = useLevelNames(questionnaire)
  const offered = levelsOffered(questionnaire, questions)
  const foreign = value !== null && !offered.includes(value)
  return (
    <Select
      disabled={useFrozen()}
      label={label}
      hint={hint}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{inherited}</option>
      {offered
        .filter((level) => level !== inheritedLevel || level === value)
        .map((level) => (
          <option key={level} value={level}>
            {nameOf(questions, level)}
          </option>
        ))}
      {foreign && (
        <option value={value}>{value > (offered.at(-1) ?? 0) ? t('tooHigh', { level: value }) : value}</option>
      )}
    </Select>
  )
}
