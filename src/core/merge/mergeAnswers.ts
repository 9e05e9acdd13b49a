import type { Answer } from '../assessment/schema.ts'
import { ANSWER_RULES, isSameBut, mergeFields } from './mergeFields.ts'
import { mergePresence, namesWith, type RecordMerge, type Side } from './mergeRecords.ts'
import { joinedStamp, laterOf, stampOf } from './stamp.ts'
import { isSameContent } from './threeWay.ts'

/**
 * One answer of one view, group of fields by group of fields (`ANSWER_RULES`). Where the verdict is in conflict, a comment that differs is
 * part of it, whoever wrote it: it says why, and belongs to the level it was written for.
 */
export function mergeAnswers(
  base: Answer | undefined,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): RecordMerge<Answer> {
  if (!mine || !theirs) return mergePresence(base, mine, theirs, ANSWER_RULES)
  const fields = mergeFieldsOf(base, mine, theirs)
  if (base && isSameContent(base, theirs)) return { ...fields, of: () => mine }
  return base && isSameContent(base, mine) ? { ...fields, of: () => theirs } : fields
}

function mergeFieldsOf(base: Answer | undefined, mine: Answer, theirs: Answer): RecordMerge<Answer> {
  const { outcomes, of } = mergeFields([base, mine, theirs], ANSWER_RULES)
  const own = namesWith(outcomes, 'conflict')
  const joins = own.includes('verdict') && !own.includes('comment') && !isSameContent(mine.comment, theirs.comment)
  const conflicts = joins ? [...own, 'comment'] : own
  const settled = (names: readonly string[]) => names.filter((name) => !conflicts.includes(name))
  const taken = settled(namesWith(outcomes, 'taken'))
  const stamp = (side: Side) => {
    if (isSameBut(ANSWER_RULES.aside, mine, theirs)) return stampOf(laterOf(mine, theirs))
    if (conflicts.length > 0 && taken.length === 0 && side === 'mine') return stampOf(mine)
    return joinedStamp(mine, theirs, outcomes.get('verdict') ?? 'same', side)
  }
  return {
    taken,
    kept: settled(namesWith(outcomes, 'kept')),
    conflicts,
    of: (side) => {
      const { comment, ...rest } = of(side)
      const chosen = joins ? (side === 'mine' ? mine : theirs).comment : comment
      return { ...rest, ...(chosen !== undefined && { comment: chosen }), ...stamp(side) } as Answer
    },
  }
}
