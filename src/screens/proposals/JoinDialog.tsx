import { useRef, useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import { statusOf } from '../../core/plan/status.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { proposalsTexts } from '../../i18n/proposals.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { useProposalTitle } from './useProposalTitle.ts'

export interface JoinDialogProps {
  readonly proposals: readonly Proposal[]
  readonly measures: readonly Measure[]
  readonly questionnaire: Questionnaire
  readonly onJoin: (measure: Measure, proposals: readonly Proposal[]) => void
  readonly onClose: () => void
}

export function JoinDialog({ proposals, measures, questionnaire, onJoin, onClose }: JoinDialogProps) {
  const t = useTexts(proposalsTexts)
  const titleOf = useProposalTitle(questionnaire)
  const select = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    const measure = measures.find(({ id }) => id === chosen)
    if (!measure) return select.current?.focus()
    onJoin(measure, proposals)
    onClose()
  }
  return (
    <FormDialog
      title={t('joinTitle')}
      saveLabel={t('joinSave')}
      cancelLabel={t('cancel')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('joinText')}</p>
      <div>
        <p>{t('joinWhat')}</p>
        <ul>
          {proposals.map((proposal) => (
            <li key={proposal.question.id}>{titleOf(proposal)}</li>
          ))}
        </ul>
      </div>
      <Select
        ref={select}
        label={t('joinMeasure')}
        aria-required
        error={asked && chosen === '' ? t('joinMissing') : undefined}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{t('joinChoose')}</option>
        {measures.map((measure) => (
          <option key={measure.id} value={measure.id}>
            {measure.title} ({t(`status-${statusOf(measure)}`)})
          </option>
        ))}
      </Select>
    </FormDialog>
  )
}
