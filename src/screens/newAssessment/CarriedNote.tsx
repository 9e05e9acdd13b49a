import { carry } from '../../core/assessment/carry.ts'
import { questionsOf } from '../../core/questionnaire/lookup.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { newAssessmentTexts } from '../../i18n/newAssessment.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import type { Data } from './load.ts'

export interface CarriedNoteProps {
  readonly source: NonNullable<Data['source']>
  readonly to: Questionnaire
}

/** Says before anything is created which answers come along and what becomes of them, or why none do. */
export function CarriedNote({ source, to }: CarriedNoteProps) {
  const t = useTexts(newAssessmentTexts)
  const text = useQuestionnaireText(to)
  const { world } = useWorkspace()
  if (source === 'gone') return <Alert kind="warning" title={t('carriedGone')} />
  if (source === 'none-shared') return <Alert kind="info" title={t('carriedNone')} />
  const { assessment, questionnaire } = source
  const count = Object.keys(carry(assessment, questionnaire, to, world.now()).answers).length
  return (
    <Alert kind="info" title={t('carriedTitle', { title: text(questionnaire.title) })}>
      {t('carriedText', { count, total: questionsOf(to).length })}
    </Alert>
  )
}
