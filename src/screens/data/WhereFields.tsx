import { useTexts } from '../../i18n/useTexts.ts'
import { workFileTexts } from '../../i18n/workFile.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export type Where = 'folder' | 'file'

export interface WhereFieldsProps {
  readonly where: Where
  readonly onWhere: (where: Where) => void
  readonly who: string
  readonly onWho: (who: string) => void
}

/** Folder or file; only beside a file in a folder there can be a lock, which needs a name. */
export function WhereFields({ where, onWhere, who, onWho }: WhereFieldsProps) {
  const t = useTexts(workFileTexts)
  return (
    <>
      <RadioGroup
        legend={t('place')}
        layout="cards"
        value={where}
        onChange={({ currentTarget }) => onWhere(currentTarget.value as Where)}
        options={(['folder', 'file'] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(value === 'folder' ? 'folderHint' : 'fileHint'),
        }))}
      />
      {where === 'folder' && (
        <TextInput
          label={t('who')}
          hint={t('whoHint')}
          maxLength={80}
          value={who}
          onChange={({ currentTarget }) => onWho(currentTarget.value)}
        />
      )}
    </>
  )
}
