import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import { NOT_APPLICABLE, UNKNOWN } from '../../core/assessment/values.ts'
import type { Standing } from '../../core/versions/standing.ts'
import { questionTexts } from '../../i18n/question.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Badge } from '../../ui/Badge.tsx'
import { fieldsOf, lacksReason } from './answerFields.ts'

export interface QuestionStatusProps {
  readonly answer: Answer | undefined
  readonly must: boolean
  /** of a follow-up: against the answer of then */
  readonly standing?: Standing | undefined
}

/** What became of a question so far, in words. */
export function QuestionStatus({ answer, must, standing }: QuestionStatusProps) {
  const t = useTexts(questionTexts)
  const { kind, words } = statusOf(answer, must, standing)
  if (kind === 'neutral') return t(words)
  return (
    <Badge kind={kind} icon={kind === 'success' ? 'check' : null}>
      {t(words)}
    </Badge>
  )
}

function statusOf(answer: Answer | undefined, must: boolean, standing: Standing | undefined) {
  if (answer?.value === undefined) return { kind: 'neutral', words: 'statusOpen' } as const
  if (lacksReason(fieldsOf(answer))) return { kind: 'warning', words: 'statusReasonMissing' } as const
  if (awaitsConfirmation(answer)) return { kind: 'warning', words: 'statusCarried' } as const
  if (standing === 'reason') return { kind: 'warning', words: 'statusChangeReason' } as const
  if (standing === 'evidence') return { kind: 'warning', words: 'statusEvidence' } as const
  if (answer.value === UNKNOWN) return { kind: 'info', words: 'statusUnknown' } as const
  if (answer.value === NOT_APPLICABLE && must && !answer.confirmedBy) {
    return { kind: 'warning', words: 'statusUnclear' } as const
  }
  if (standing === 'same') return { kind: 'success', words: 'statusUnchanged' } as const
  if (standing === 'changed') return { kind: 'success', words: 'statusChanged' } as const
  return { kind: 'success', words: 'statusAnswered' } as const
}
