import { useState } from 'react'
import type { Assessment } from '../../core/assessment/schema.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { dropLate, lateFor } from '../../storage/lateLeftovers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'

/** What was typed in a tab that was closed before it could write, while another one signed off: told, and never lost without a word. */
export function LateEntries({ assessment }: { readonly assessment: Assessment }) {
  const t = useTexts(signOffTexts)
  const { db } = useWorkspace()
  const toast = useToast()
  const [late, setLate] = useState(() => lateFor(db, assessment.id))
  const words = late.flatMap(({ answers, measures }) => [
    ...answers.flatMap(({ question, changes }) =>
      changes.slice(-1).map(({ after }) => t('lateEntry', { question, text: said(after) })),
    ),
    ...(measures?.changes ?? []).map(({ before, after }) => t('lateMeasure', { text: (after ?? before)?.title ?? '' })),
  ])
  if (words.length === 0) return null
  const drop = () => {
    dropLate(db, assessment.id)
    setLate([])
    toast({ kind: 'info', text: t('lateDropped') })
  }
  return (
    <Alert
      kind="warning"
      headingLevel={2}
      title={t('lateTitle', { count: words.length })}
      actions={
        <Button small icon="delete" onClick={drop}>
          {t('lateDrop')}
        </Button>
      }
    >
      <p>{t('lateText')}</p>
      <ul className="sign-off__words">
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Alert>
  )
}

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…'
}
