import { type FormEvent, useRef, useState } from 'react'
import type { ViewName } from '../../core/assessment/countingAnswers.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { Settle } from './useSettle.ts'

export interface DecisionProps {
  readonly question: string
  readonly onSettle: Settle
}

/** Which of the two answers holds, and why: without a reason nobody can follow it later. */
export function Decision({ question, onSettle }: DecisionProps) {
  const t = useTexts(viewsTexts)
  const form = useRef<HTMLFormElement>(null)
  const [view, setView] = useState<ViewName | null>(null)
  const [reason, setReason] = useState('')
  const [state, setState] = useState<'asking' | 'missing' | 'failed'>('asking')
  const missing = state === 'missing'
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    if (view === null || reason.trim() === '') {
      setState('missing')
      const field = view === null ? 'input' : 'textarea'
      form.current?.querySelector<HTMLElement>(field)?.focus()
      return
    }
    const saved = await onSettle({ [question]: { view, reason: reason.trim() } })
    if (!saved) setState('failed')
  }
  return (
    <form ref={form} className="deviation__decision" autoComplete="off" noValidate onSubmit={settle}>
      <RadioGroup
        legend={t('decideLegend')}
        layout="horizontal"
        value={view}
        error={missing && view === null ? t('decideMissing') : undefined}
        options={[
          { value: 'assessor', label: t('decide-assessor') },
          { value: 'answers', label: t('decide-answers') },
        ]}
        onChange={({ currentTarget }) => setView(currentTarget.value === 'assessor' ? 'assessor' : 'answers')}
      />
      <TextArea
        rows={2}
        label={t('why')}
        hint={t('whyHint')}
        aria-required
        error={missing && reason.trim() === '' ? t('whyMissing') : undefined}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {state === 'failed' && <Alert kind="danger" title={t('failed')} />}
      <Button type="submit" variant="primary" small aria-label={t('settleQuestion', { question })}>
        {t('settle')}
      </Button>
    </form>
  )
}
