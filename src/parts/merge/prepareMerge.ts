import { isFrozen } from '../../core/assessment/frozen.ts'
import { withoutNotes } from '../../core/assessment/notes.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { baseFor } from '../../core/merge/baseFor.ts'
import { type Merge, merge } from '../../core/merge/merge.ts'
import { COPY, mergedBefore } from '../../core/merge/mergeNotes.ts'
import type { Slip } from '../../core/merge/slip.ts'
import type { Problem } from '../../core/problem.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import type { Database } from '../../storage/database.ts'
import { readDefinition } from '../../storage/definitions.ts'
import { type AssessmentBundle, readAssessment } from '../../storage/exchange.ts'
import { readRemembered } from '../../storage/parts.ts'

/** A file that belongs to an assessment of this device. */
export interface Arriving {
  /** id of the assessment it is to be merged into */
  readonly into: string
  readonly theirs: AssessmentFile
  readonly attachments: AssessmentBundle['attachments']
  /** its file was written without the assessor's notes: that they are not there is no change */
  readonly withoutNotes?: boolean
  /** what opening it found, such as photos that it names and that are neither in it nor here */
  readonly warnings?: readonly Problem[]
  /** `null`: another copy of the whole assessment */
  readonly part: { readonly slip: Slip; readonly base: AssessmentFile } | null
}

export interface Preview {
  readonly kind: 'ready'
  /** with its log, as it was read for this preview */
  readonly mine: AssessmentFile
  readonly merge: Merge
  readonly questionnaire: Questionnaire
  /** when this very state was merged before, ISO 8601 UTC */
  readonly before: string | null
}

export type Prepared = Preview | { readonly kind: 'gone' | 'frozen' | 'otherQuestionnaire' | 'noBase' }

/** What would change. Reads only. */
export async function prepareMerge(
  db: Database,
  { into, theirs, part, withoutNotes: stripped = false }: Arriving,
): Promise<Prepared> {
  const mine = await readAssessment(db, into)
  if (!mine) return { kind: 'gone' }
  if (isFrozen(mine)) return { kind: 'frozen' }
  const { id, version, sha256 } = mine.questionnaire
  const definition = await readDefinition(db, id, version)
  if (!definition) return { kind: 'gone' }
  if (sha256 !== theirs.questionnaire.sha256) return { kind: 'otherQuestionnaire' }
  const remembered = await readRemembered(db, into, part?.slip.id ?? COPY)
  const base = baseFor(stripped ? withoutNotes(mine) : mine, {
    theirs,
    part: part && { id: part.slip.id, base: part.base },
    remembered: remembered?.base ?? null,
  })
  if (!base) return { kind: 'noBase' }
  return {
    kind: 'ready',
    mine,
    merge: merge(stripped ? withoutNotes(base) : base, mine, theirs),
    questionnaire: definition.questionnaire,
    before: mergedBefore(mine, theirs),
  }
}
