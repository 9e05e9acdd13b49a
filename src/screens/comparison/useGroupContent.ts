import { useEffect, useMemo, useState } from 'react'
import { commonQuestions } from '../../core/comparison/commonQuestions.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { groupContent, type PseudonymousTown } from '../../core/report/buildGroupReport.ts'
import type { GroupContent } from '../../core/report/groupReport.ts'
import { whenIdle } from '../../storage/afterFrame.ts'
import { areKept, keptFigures } from './keptFigures.ts'

/** Scored before anything is drawn: nobody sees that they were waited for. */
const AT_ONCE = 20
/** ms of scoring without a break; on a processor four times slower less than two tenths of a second */
const SLICE = 25

export interface ShownGroup {
  /** `null`: nobody takes part, or figures are still being worked out */
  readonly content: GroupContent | null
  /** of `members`, how many have their figures; `null`: all */
  readonly done: number | null
}

/** The figures of those that are shown, as the report has them; hundreds are scored in slices, between which the page answers. */
export function useGroupContent(
  members: readonly PseudonymousTown[],
  lang: string,
  whole: Questionnaire | undefined,
): ShownGroup {
  const common = useMemo(() => commonQuestions(members.map(({ gist }) => gist.questionnaire)), [members])
  const [worked, setWorked] = useState<{ readonly of: typeof members; readonly done: number } | null>(null)
  const open = useMemo(
    () => (common ? members.filter(({ gist }) => !areKept(gist, common)).length : 0),
    [members, common],
  )
  const isReady = open <= AT_ONCE || (worked?.of === members && worked.done === members.length)
  useEffect(() => {
    if (isReady || !common) return
    let wanted = true
    const work = async () => {
      let done = 0
      while (wanted && done < members.length) {
        const end = performance.now() + SLICE
        for (; done < members.length && performance.now() < end; done++) {
          const member = members[done]
          if (member) keptFigures(member.gist, common)
        }
        if (wanted) setWorked({ of: members, done })
        await whenIdle()
      }
    }
    void work()
    return () => {
      wanted = false
    }
  }, [members, common, isReady])
  const content = useMemo(
    () => (isReady ? groupContent(members, { lang, date: '', name: '' }, whole, keptFigures) : null),
    [isReady, members, lang, whole],
  )
  return { content, done: isReady ? null : worked?.of === members ? worked.done : 0 }
}
