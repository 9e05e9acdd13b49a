import { useState } from 'react'
import type { Collection } from '../../core/network/collection.ts'
import { type OwnFigures, ownFigures } from '../../core/network/ownFigures.ts'
import { score } from '../../core/scoring/score.ts'
import type { Header } from '../../storage/database.ts'
import { readScored } from '../../storage/scoredAssessments.ts'
import { useWorkspace } from '../../storage/workspace.ts'

/** An assessment of this device that is laid over the group, on this screen only. */
export function useOwn(headers: readonly Header[], collection: Collection | null) {
  const { db } = useWorkspace()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly figures: OwnFigures | 'failed' } | null>(null)
  const choices = headers.filter(
    ({ questionnaire: { id, version } }) =>
      id === collection?.questionnaire && Number(version.split('.')[0]) === collection.major,
  )
  const current = choices.some(({ id }) => id === chosen?.id) ? chosen : null
  const lay = async (id: string) => {
    if (id === '') return setChosen(null)
    const [read] = await readScored(db, [id])
    const scored = read?.scored
    if (!scored || typeof scored === 'string') return setChosen({ id, figures: 'failed' })
    setChosen({ id, figures: ownFigures(score(scored.questionnaire, scored.assessment)) })
  }
  return {
    choices,
    id: current?.id ?? '',
    figures: current && current.figures !== 'failed' ? current.figures : null,
    failed: current?.figures === 'failed',
    lay,
  }
}
