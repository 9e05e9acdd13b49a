import { useCallback } from 'react'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Alert } from '../../ui/Alert.tsx'
import { type LiveView, type Standing, usePiece } from './live.ts'

export interface OutOfScopeNoteProps {
  readonly live: LiveView
  /** id from the address */
  readonly question: string | undefined
}

/** Says why the question that a link leads to is not here. */
export function OutOfScopeNote({ live, question }: OutOfScopeNoteProps) {
  const t = useTexts(questionsTexts)
  const select = useCallback(
    ({ view: { states } }: Standing) => states.find((state) => state.question.id === question)?.status === 'out',
    [question],
  )
  const out = usePiece(live, select)
  return out && question && <Alert kind="info" title={t('outPlace', { question })} />
}
