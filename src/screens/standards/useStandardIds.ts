import { useEffect, useState } from 'react'
import type { Questionnaire, ReferenceLists } from '../../core/questionnaire/schema.ts'
import { fetchStandardIds, standardIdsAtHand } from '../../storage/standardIds.ts'

/** The lists of the questionnaire's standards; `null` while they are on their way, at most ten seconds. */
export function useStandardIds(questionnaire: Questionnaire): ReferenceLists | null {
  const [lists, setLists] = useState(() => {
    const standards = standardsOf(questionnaire)
    const here = standardIdsAtHand(standards)
    return here.size === standards.length ? here : null
  })
  useEffect(() => {
    let wanted = true
    void fetchStandardIds(standardsOf(questionnaire)).then((fetched) => wanted && setLists(fetched))
    return () => {
      wanted = false
    }
  }, [questionnaire])
  return lists
}

function standardsOf({ standards = [] }: Questionnaire): string[] {
  return standards.map(({ id }) => id)
}
