import { GROUP_KINDS, type GroupKind, type OwnGroup } from '../../core/network/ownGroup.ts'
import { reportScreenTexts } from '../../i18n/reportScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Select } from '../../ui/Select.tsx'

export interface GroupChoiceProps {
  readonly groups: readonly OwnGroup[]
  readonly value: GroupKind | null
  readonly onChange: (kind: GroupKind | null) => void
}

/** With which group of contributions the report compares; not there where none is large enough. */
export function GroupChoice({ groups, value, onChange }: GroupChoiceProps) {
  const t = useTexts(reportScreenTexts)
  if (groups.length === 0) return null
  return (
    <Select
      label={t('group')}
      hint={t('groupHint')}
      value={groups.some(({ kind }) => kind === value) ? (value ?? '') : ''}
      onChange={({ target }) => onChange(GROUP_KINDS.find((kind) => kind === target.value) ?? null)}
    >
      <option value="">{t('groupNone')}</option>
      {groups.map(({ kind, chosen }) => (
        <option key={kind} value={kind}>
          {t(`group-${kind}`, { count: chosen.count })}
        </option>
      ))}
    </Select>
  )
}
