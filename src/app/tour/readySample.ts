import { failureOf } from '../../storage/saveState.ts'
import type { Workspace } from '../../storage/workspace.ts'
import { SAMPLE } from './steps.ts'

/** `missing`: its questionnaire is not here and cannot be had; the others: it could not be written, or nothing can be read */
export type SampleFailure = 'missing' | Exclude<ReturnType<typeof failureOf>, 'frozen'>

/** Has the example there, as somebody may have changed it; `null` when it is. */
export async function readySample(workspace: Workspace): Promise<SampleFailure | null> {
  try {
    const row = await workspace.db.assessments.get(SAMPLE)
    if (row && !row.body.deletedAt) return null
    const { openSample } = await import('../../parts/openSample.ts')
    return (await openSample(workspace, 'short')) ? null : 'missing'
  } catch (error) {
    const reason = failureOf(error)
    return reason === 'frozen' ? 'other' : reason
  }
}
