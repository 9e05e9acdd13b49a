import { EVIDENCE_DEPTHS } from '../../core/assessment/values.ts'
import { evidenceTexts } from '../../i18n/evidence.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ROLES_LIST } from '../question/RolesList.tsx'
import { Attachments } from './Attachments.tsx'
import type { EvidenceFieldsProps } from './EvidenceFields.tsx'
import { EvidenceItems } from './EvidenceItems.tsx'
import { isDay, itemFields } from './evidenceForm.ts'
import type { ArrivingFiles } from './useArrivingFiles.ts'
import { useEvidenceForm } from './useEvidenceForm.ts'

export type EvidencePanelProps = Required<Omit<EvidenceFieldsProps, 'alone'>> & {
  readonly files: ArrivingFiles['files']
  readonly onFiles: ArrivingFiles['add']
  readonly onDone: ArrivingFiles['done']
}

/** Depth, person asked, what was seen, photos and files. */
export function EvidencePanel({ answer, onChange, frozen, ...rest }: EvidencePanelProps) {
  const t = useTexts(evidenceTexts)
  const form = useEvidenceForm(answer?.evidence, (evidence) => onChange({ evidence }))
  const { errors } = form.formState
  const nameAsDocument = (reference: string) =>
    form.setValue('items', [...form.getValues('items'), itemFields('document', { reference })])
  return (
    <div className="evidence__panel">
      {frozen && <Alert kind="info" title={t('frozen')} />}
      <fieldset className="evidence__fields" disabled={frozen}>
        <RadioGroup
          legend={t('depth')}
          hint={t('depthHint')}
          layout="cards"
          options={EVIDENCE_DEPTHS.map((depth) => ({
            value: depth,
            label: `${depth} ${t(depth)}`,
            hint: t(`${depth}-hint`),
          }))}
          {...form.register('depth')}
        />
        <div className="evidence__row">
          <TextInput label={t('role')} hint={t('roleHint')} list={ROLES_LIST} {...form.register('role')} />
          <DateInput
            label={t('date')}
            error={errors.date && t('dateInvalid')}
            min="2000-01-01"
            max="2999-12-31"
            {...form.register('date', { validate: isDay })}
          />
        </div>
        <EvidenceItems form={form} />
      </fieldset>
      <Attachments {...rest} answer={answer} onChange={onChange} frozen={frozen} onNameOnly={nameAsDocument} />
    </div>
  )
}
