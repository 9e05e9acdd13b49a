import { startTransition, useEffect, useMemo, useState } from 'react'
import { commonQuestions } from '../../core/comparison/commonQuestions.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { groupContent, type PseudonymousTown } from '../../core/report/buildGroupReport.ts'
import type { GroupContent } from '../../core/report/groupReport.ts'
import { whenIdle } from '../../storage/afterFrame.ts'
import { keptFigures } from './keptFigures.ts'

/** Worked out before anything is drawn: nobody sees that they were waited for. */
const AT_ONCE = 60
/** ms of scoring without a break; on a processor four times slower a tenth of a second */
const SLICE = 25

type Members = readonly PseudonymousTown[]

interface Shown {
  readonly members: Members
  readonly lang: string
  readonly whole: Questionnaire | undefined
  /** `null`: nobody takes part */
  readonly content: GroupContent | null
}

export interface GroupShown {
  /** with the members that it is about; `undefined` until it was worked out for the first time */
  readonly shown: Shown | undefined
  /** of the members asked for, how many have their figures; `null`: nothing is waited for */
  readonly done: number | null
}

/** The figures of a group as its report has them. Hundreds are scored in slices, between which the page answers; until then what was shown before stays. */
export function useGroupContent(members: Members, lang: string, whole: Questionnaire | undefined): GroupShown {
  const isFew = members.length <= AT_ONCE
  const atOnce = useMemo(() => (isFew ? build(members, lang, whole) : null), [isFew, members, lang, whole])
  const [later, setLater] = useState<Shown>()
  const [scored, setScored] = useState<{ readonly members: Members; readonly done: number } | null>(null)
  useEffect(() => {
    if (isFew) return
    let wanted = true
    const work = async () => {
      await score(
        members,
        () => wanted,
        (done) => setScored({ members, done }),
      )
      if (!wanted) return
      const built = build(members, lang, whole)
      startTransition(() => {
        setScored(null)
        setLater(built)
      })
    }
    void work()
    return () => {
      wanted = false
    }
  }, [isFew, members, lang, whole])
  if (atOnce) return { shown: atOnce, done: null }
  return { shown: later, done: scored?.members === members ? scored.done : null }
}

function build(members: Members, lang: string, whole: Questionnaire | undefined): Shown {
  return { members, lang, whole, content: groupContent(members, { lang, date: '', name: '' }, whole, keptFigures) }
}

async function score(members: Members, isWanted: () => boolean, onProgress: (done: number) => void): Promise<void> {
  const common = commonQuestions(members.map(({ gist }) => gist.questionnaire))
  if (!common) return
  for (let done = 0; done < members.length; ) {
    const end = performance.now() + SLICE
    for (; done < members.length && performance.now() < end; done++) {
      const member = members[done]
      if (member) keptFigures(member.gist, common)
    }
    // of those that are kept nobody waits for any
    if (done < members.length) onProgress(done)
    await whenIdle()
    if (!isWanted()) return
  }
}
