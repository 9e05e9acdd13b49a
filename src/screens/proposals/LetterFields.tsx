import { letterScreenTexts } from '../../i18n/letterScreen.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { LetterDraft } from './letterDraft.ts'

export interface LetterFieldsProps {
  readonly draft: LetterDraft
  readonly onChange: (draft: LetterDraft) => void
  /** the deadline has passed */
  readonly late: boolean
}

export function LetterFields({ draft, onChange, late }: LetterFieldsProps) {
  const t = useTexts(letterScreenTexts)
  return (
    <Grid columns="wide">
      <TextArea
        label={t('addressee')}
        optional={t('optional')}
        hint={t('addresseeHint')}
        value={draft.addressee}
        onChange={(event) => onChange({ ...draft, addressee: event.target.value })}
      />
      <TextInput
        label={t('sender')}
        optional={t('optional')}
        hint={t('senderHint')}
        value={draft.sender}
        onChange={(event) => onChange({ ...draft, sender: event.target.value })}
      />
      <DateInput
        label={t('deadline')}
        optional={t('optional')}
        hint={t('deadlineHint')}
        error={late ? t('deadlinePast') : undefined}
        value={draft.deadline}
        onChange={(event) => onChange({ ...draft, deadline: event.target.value })}
      />
      <Select
        label={t('language')}
        value={draft.lang}
        onChange={(event) => onChange({ ...draft, lang: event.target.value })}
      >
        <option value="de">{t('german')}</option>
        <option value="en">{t('english')}</option>
      </Select>
    </Grid>
  )
}
