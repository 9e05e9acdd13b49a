import type { Assessment } from '../../core/assessment/schema.ts'
import { VORLAGE_KINDS, VORLAGE_READERS } from '../../core/report/vorlage.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { vorlageScreenTexts } from '../../i18n/vorlageScreen.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { VorlageRelease } from './VorlageRelease.tsx'
import type { VorlageDraft } from './vorlageDraft.ts'

export interface VorlageFormProps {
  readonly assessment: Assessment
  readonly draft: VorlageDraft
  readonly onChange: (draft: VorlageDraft) => void
}

export function VorlageForm({ assessment, draft, onChange }: VorlageFormProps) {
  const t = useTexts(vorlageScreenTexts)
  return (
    <Stack gap="large">
      <Grid columns="wide">
        <RadioGroup
          legend={t('kind')}
          options={VORLAGE_KINDS.map((kind) => ({ value: kind, label: t(`kind-${kind}`), hint: t(`hint-${kind}`) }))}
          value={draft.kind}
          onChange={({ target }) => {
            const kind = VORLAGE_KINDS.find((one) => one === target.value)
            if (kind) onChange({ ...draft, kind })
          }}
        />
        <RadioGroup
          legend={t('readers')}
          options={VORLAGE_READERS.map((one) => ({ value: one, label: t(`readers-${one}`), hint: t(`hint-${one}`) }))}
          value={draft.readers}
          onChange={({ target }) => {
            const readers = VORLAGE_READERS.find((one) => one === target.value)
            if (readers) onChange({ ...draft, readers })
          }}
        />
        <TextInput
          label={t('body')}
          optional={t('optional')}
          hint={t('bodyHint')}
          value={draft.body}
          onChange={(event) => onChange({ ...draft, body: event.target.value })}
        />
        <LanguageChoice
          legend={t('language')}
          hint={t('languageHint')}
          value={draft.lang}
          onChange={(lang) => onChange({ ...draft, lang })}
        />
      </Grid>
      {draft.readers === 'council' ? (
        <CheckboxGroup legend={t('contents')}>
          <Checkbox
            label={t('namesMust')}
            hint={t('namesMustHint')}
            checked={draft.namesMust}
            onChange={(event) => onChange({ ...draft, namesMust: event.target.checked })}
          />
        </CheckboxGroup>
      ) : (
        <VorlageRelease measures={assessment.measures} draft={draft} onChange={onChange} />
      )}
    </Stack>
  )
}
