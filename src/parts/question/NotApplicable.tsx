import { useRef, useState } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import type { Answer } from '../../core/assessment/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { WhenOpen } from '../frozen/WhenOpen.tsx'
import type { TypedFields } from './answerFields.ts'
import { ROLES_LIST } from './RolesList.tsx'

export interface NotApplicableProps {
  readonly register: UseFormRegister<TypedFields>
  readonly must: boolean
  readonly reason: string
  readonly confirmedBy: Answer['confirmedBy']
  readonly onConfirm: (role: string | null) => void
}

/** What "trifft nicht zu" asks for: its reason and, for a MUSS, a second role [S3]. */
export function NotApplicable({ register, must, reason, confirmedBy, onConfirm }: NotApplicableProps) {
  const t = useTexts(questionTexts)
  const locked = confirmedBy !== undefined
  return (
    <div className="question__na">
      <TextArea
        rows={2}
        label={t('reason')}
        aria-required
        hint={locked ? t('reasonLocked') : t('reasonHint')}
        readOnly={locked}
        {...register('reason')}
      />
      {must && <Confirmation reason={reason} confirmedBy={confirmedBy} onConfirm={onConfirm} />}
    </div>
  )
}

type ConfirmationProps = Pick<NotApplicableProps, 'reason' | 'confirmedBy' | 'onConfirm'>

function Confirmation({ reason, confirmedBy, onConfirm }: ConfirmationProps) {
  const t = useTexts(questionTexts)
  const language = useLanguage()
  const box = useRef<HTMLFieldSetElement>(null)
  const [role, setRole] = useState('')
  const [error, setError] = useState<'confirmReasonFirst' | 'confirmRoleMissing' | null>(null)
  const decide = (by: string | null) => {
    onConfirm(by)
    setError(null)
    setRole('')
    // the button that was pressed goes away
    box.current?.focus()
  }
  const confirm = () => {
    if (reason.trim() === '') setError('confirmReasonFirst')
    else if (role.trim() === '') setError('confirmRoleMissing')
    else decide(role.trim())
  }
  return (
    <fieldset ref={box} className="question__confirmation" tabIndex={-1}>
      <legend className="question__label">{t('confirmTitle')}</legend>
      {confirmedBy ? (
        <>
          <p>{t('confirmed', { role: confirmedBy.role, date: formatDate(confirmedBy.at, language) })}</p>
          <WhenOpen>
            <Button small onClick={() => decide(null)}>
              {t('unconfirm')}
            </Button>
          </WhenOpen>
        </>
      ) : (
        <>
          <p>{t('confirmText')}</p>
          <TextInput
            label={t('confirmRole')}
            hint={t('confirmRoleHint')}
            aria-required
            error={error && t(error)}
            list={ROLES_LIST}
            value={role}
            onChange={(event) => setRole(event.target.value)}
          />
          <WhenOpen>
            <Button small icon="check" onClick={confirm}>
              {t('confirm')}
            </Button>
          </WhenOpen>
        </>
      )}
    </fieldset>
  )
}
