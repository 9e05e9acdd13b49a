import { useState } from 'react'
import type { Answer, Earlier } from '../../core/assessment/schema.ts'
import { followUpTexts } from '../../i18n/followUp.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import type { AnswerPart } from '../question/useAnswerForm.ts'

export interface ChangeReasonProps {
  readonly earlier: Earlier
  readonly answer: Answer | undefined
  /** current time, ISO 8601 UTC */
  readonly now: () => string
  readonly onChange: (part: AnswerPart) => void
}

/** Why the answer is another one than then. What is typed is saved at once; without it the answer stands, and is named as lacking it. */
export function ChangeReason({ earlier, answer, now, onChange }: ChangeReasonProps) {
  const t = useTexts(followUpTexts)
  const language = useLanguage()
  const [text, setText] = useState(answer?.changed?.reason ?? '')
  const [left, setLeft] = useState(false)
  const change = (reason: string) => {
    setText(reason)
    onChange({ changed: reason === '' ? undefined : { ...answer?.changed, reason, at: now() } })
  }
  return (
    <TextArea
      rows={2}
      required
      label={t('changed', { date: formatDate(earlier.asOf, language) })}
      hint={t('changedHint')}
      error={left && text.trim() === '' && t('changedMissing')}
      className="question__comment"
      data-change-reason=""
      value={text}
      onBlur={() => setLeft(true)}
      onChange={({ target }) => change(target.value)}
    />
  )
}
