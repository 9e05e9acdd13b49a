import { useTexts } from '../../i18n/useTexts.ts'
import { viewsTexts } from '../../i18n/views.ts'
import { saverOf } from '../../storage/answerSavers.ts'
import type { Saver } from '../../storage/saver.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { useVoice } from './voice.ts'

export interface SaverHere {
  /** of the view for which this tab answers */
  readonly saver: Saver
  /** of the other one: what it could not write is told here too */
  readonly beside: Saver
  /** role that is written to answers; `null`: none, as the municipality */
  readonly by: string | null
}

export function useSaverHere(assessment: string): SaverHere {
  const t = useTexts(viewsTexts)
  const workspace = useWorkspace()
  const { view, role } = useVoice(assessment)
  const isAssessor = view === 'assessor'
  return {
    saver: saverOf(workspace, assessment, view),
    beside: saverOf(workspace, assessment, isAssessor ? 'answers' : 'assessor'),
    by: isAssessor ? role.trim() || t('assessor') : null,
  }
}
