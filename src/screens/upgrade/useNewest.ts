import { useEffect, useState } from 'react'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import type { UpgradeTarget } from '../../core/versions/upgrade.ts'
import { readDefinition } from '../../storage/definitions.ts'
import { readSlips } from '../../storage/parts.ts'
import { newestVersion } from '../../storage/upgradeOffers.ts'
import { useWorkspace } from '../../storage/workspace.ts'

export type Found =
  | { readonly kind: 'loading' | 'none' | 'failed' }
  /** `waiting`: parts that were handed out and have not come back */
  | { readonly kind: 'newer'; readonly target: UpgradeTarget; readonly waiting: number }

/** The newest version of the questionnaire of this assessment, with all its texts. */
export function useNewest(id: string, named: AssessmentFile['questionnaire']): Found {
  const { db } = useWorkspace()
  const [found, setFound] = useState<Found>({ kind: 'loading' })
  const { id: questionnaire, version, sha256 } = named
  useEffect(() => {
    let gone = false
    const find = async (): Promise<Found> => {
      const newest = await newestVersion(db, { id: questionnaire, version, sha256 })
      if (newest === null) return { kind: 'none' }
      const [definition, slips] = await Promise.all([readDefinition(db, questionnaire, newest), readSlips(db)])
      if (!definition) return { kind: 'failed' }
      const waiting = (slips.handedOut.get(id) ?? []).filter(({ returnedAt }) => returnedAt === null).length
      return { kind: 'newer', target: definition, waiting }
    }
    find()
      .catch((): Found => ({ kind: 'failed' }))
      .then((next) => {
        if (!gone) setFound(next)
      })
    return () => {
      gone = true
    }
  }, [db, id, questionnaire, version, sha256])
  return found
}
