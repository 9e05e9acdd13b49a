import type { Assessment } from '../../core/assessment/schema.ts'
import type { OwnGroup } from '../../core/network/ownGroup.ts'
import { INNER_LABELS } from '../../core/report/report.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { ReportChoices } from '../../storage/reportChoices.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { ReleaseFields } from './ReleaseFields.tsx'

export interface ProfileOptionsProps {
  readonly assessment: Assessment
  readonly choices: ReportChoices
  /** of contributions on this device */
  readonly groups: readonly OwnGroup[]
  readonly onChange: (changed: Partial<ReportChoices>) => void
}

/** What can be chosen for one profile only. */
export function ProfileOptions({ assessment, choices, groups, onChange }: ProfileOptionsProps) {
  const t = useTexts(reportScreenTexts)
  const groupChoice = <GroupChoice groups={groups} value={choices.group} onChange={(group) => onChange({ group })} />
  switch (choices.profile) {
    case 'public':
      return (
        <ReleaseFields
          assessment={assessment}
          release={choices.release}
          onChange={(release) => onChange({ release: { ...choices.release, ...release } })}
        />
      )
    case 'council':
      return (
        <>
          <CheckboxGroup legend={t('councilOptions')}>
            <Checkbox
              label={t('namesMust')}
              hint={t('namesMustHint')}
              checked={choices.namesMust}
              onChange={({ target }) => onChange({ namesMust: target.checked })}
            />
          </CheckboxGroup>
          {groupChoice}
        </>
      )
    case 'internal':
      return (
        <>
          <RadioGroup
            legend={t('label')}
            hint={t('labelHint')}
            options={INNER_LABELS.map((label) => ({ value: label, label, hint: t(`labelHint-${label}`) }))}
            value={choices.label}
            onChange={({ target }) => {
              const label = INNER_LABELS.find((known) => known === target.value)
              if (label) onChange({ label })
            }}
          />
          <CheckboxGroup legend={t('internalOptions')}>
            <Checkbox
              label={t('notes')}
              hint={t('notesHint')}
              checked={choices.notes}
              onChange={({ target }) => onChange({ notes: target.checked })}
            />
          </CheckboxGroup>
          {groupChoice}
        </>
      )
  }
}
