import { useState } from 'react'
import type { JudgedFinding, OverrideDraft } from '../../core/gate/overrides.ts'
import { overrideProblems } from '../../core/gate/overrides.ts'
import { gateTexts } from '../../i18n/gate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export interface OverrideDialogProps {
  /** at least one */
  readonly findings: readonly JudgedFinding[]
  /** what a single finding is about, or the title of the group */
  readonly about: string
  /** a role: whoever decided the last one most likely decides this one too */
  readonly lastBy: string
  /** resolves to whether it is on disk */
  readonly onSave: (findings: readonly JudgedFinding[], draft: OverrideDraft) => Promise<boolean>
  readonly onClose: () => void
}

const FIELDS = ['reason', 'by'] as const

export function OverrideDialog({ findings, about, lastBy, onSave, onClose }: OverrideDialogProps) {
  const t = useTexts(gateTexts)
  const [first] = findings
  const given = findings.length === 1 ? first?.override : undefined
  const [draft, setDraft] = useState<OverrideDraft>({ reason: given?.reason ?? '', by: given?.by?.role ?? lastBy })
  const [asked, setAsked] = useState(false)
  const problems = asked ? overrideProblems(draft) : []
  const submit = async (form: HTMLFormElement) => {
    setAsked(true)
    const wrong = FIELDS.find((field) => overrideProblems(draft).includes(field))
    if (wrong) return form.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus()
    // what was typed stays here while it is not saved
    if (await onSave(findings, draft)) onClose()
  }
  return (
    <FormDialog
      title={t('dialogTitle', { count: findings.length })}
      saveLabel={t('save')}
      cancelLabel={t('cancel')}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <p>
        {t('about')} <strong>{about}</strong>
      </p>
      <p>{t('dialogText', { count: findings.length })}</p>
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        aria-required
        error={problems.includes('reason') && t('reasonMissing')}
        value={draft.reason}
        onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
      />
      <TextInput
        name="by"
        label={t('by')}
        hint={t('byHint')}
        aria-required
        error={problems.includes('by') && t('byMissing')}
        value={draft.by}
        onChange={(event) => setDraft({ ...draft, by: event.target.value })}
      />
    </FormDialog>
  )
}
