import { useState } from 'react'
import type { HeldTemplate } from '../../core/assessment/heldTemplate.ts'
import { FrozenError } from '../../storage/frozen.ts'
import { saveTemplate } from '../../storage/saveTemplate.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import type { PreparedTemplate } from './prepareTemplate.ts'

export interface TakenIn {
  readonly prepared: PreparedTemplate
  readonly held: HeldTemplate
  /** puts back what was there before; resolves to whether it is on disk */
  readonly undo: () => Promise<boolean>
}

/** Writes a template into an assessment, which answers nothing. */
export function useTaking(id: string) {
  const workspace = useWorkspace()
  const [failure, setFailure] = useState<'saveFailed' | 'frozen' | null>(null)
  const take = async (prepared: PreparedTemplate, held: HeldTemplate): Promise<TakenIn | null> => {
    setFailure(null)
    try {
      const was = await saveTemplate(workspace, prepared.id, id, held)
      const undo = () =>
        saveTemplate(workspace, prepared.id, id, was).then(
          () => true,
          () => false,
        )
      return { prepared, held, undo }
    } catch (error) {
      setFailure(error instanceof FrozenError ? 'frozen' : 'saveFailed')
      return null
    }
  }
  return { take, failure }
}
