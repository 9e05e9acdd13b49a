import { notesTexts } from '../../i18n/notes.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

export interface NotesTickProps {
  /** how many notes there are: with none there is nothing to tick */
  readonly count: number
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function NotesTick({ count, checked, onChange }: NotesTickProps) {
  const t = useTexts(notesTexts)
  return (
    count > 0 && (
      <Checkbox
        label={t('tick', { count })}
        hint={t('tickHint')}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    )
  )
}
