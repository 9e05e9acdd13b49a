import { useState } from 'react'
import {
  type AcceptedRisk,
  latestEnd,
  type RiskDraft,
  type RiskProblem,
  riskProblems,
} from '../../core/plan/decisions.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { riskTexts } from '../../i18n/risk.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface RiskDialogProps {
  readonly proposal: Proposal
  /** the decision that holds now and is renewed */
  readonly current: AcceptedRisk | null
  readonly questionnaire: Questionnaire
  /** YYYY-MM-DD */
  readonly today: string
  /** resolves to whether it is on disk */
  readonly onAccept: (question: string, draft: RiskDraft) => Promise<boolean>
  readonly onClose: () => void
}

export function RiskDialog({ proposal, current, questionnaire, today, onAccept, onClose }: RiskDialogProps) {
  const t = useTexts(riskTexts)
  const language = useLanguage()
  const [draft, setDraft] = useState<RiskDraft>({
    by: current?.decision.by ?? '',
    // a new end is what a renewal is about
    until: '',
    reason: current?.decision.reason ?? '',
  })
  const [asked, setAsked] = useState(false)
  const problems = asked ? riskProblems(draft, today) : {}
  const submit = async (form: HTMLFormElement) => {
    setAsked(true)
    const [first] = FIELDS.filter((field) => riskProblems(draft, today)[field])
    if (first) return form.querySelector<HTMLElement>(`[name=${first}]`)?.focus()
    // what was typed stays here while it is not saved
    if (await onAccept(proposal.question.id, draft)) onClose()
  }
  const untilError = (problem: RiskProblem | undefined) => {
    if (problem === 'too-long') return t('untilTooLong', { date: formatDate(latestEnd(today), language) })
    return problem && t(problem === 'past' ? 'untilPast' : 'untilMissing')
  }
  return (
    <FormDialog
      title={t(current ? 'renewTitle' : 'title')}
      saveLabel={t('save')}
      cancelLabel={t('cancel')}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <p>{t('explanation')}</p>
      <p>
        {t('about')}{' '}
        <strong>
          <Words of={proposal.question.text} questionnaire={questionnaire} />
        </strong>
      </p>
      <TextInput
        name="by"
        label={t('by')}
        hint={t('byHint')}
        aria-required
        error={problems.by && t('byMissing')}
        value={draft.by}
        onChange={(event) => setDraft({ ...draft, by: event.target.value })}
      />
      <DateInput
        name="until"
        label={t('until')}
        hint={t('untilHint')}
        error={untilError(problems.until)}
        min={today}
        max={latestEnd(today)}
        value={draft.until}
        onChange={(event) => setDraft({ ...draft, until: event.target.value })}
      />
      <TextArea
        name="reason"
        label={t('why')}
        hint={t('whyHint')}
        aria-required
        error={problems.reason && t('whyMissing')}
        value={draft.reason}
        onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
      />
    </FormDialog>
  )
}

const FIELDS = ['by', 'until', 'reason'] as const
