import { attachmentsIn } from '../core/assessment/attachments.ts'
import { fingerprint } from '../core/assessment/canonical.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { upgrade } from '../core/versions/upgrade.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import type { Database } from './database.ts'
import { definitionTables, readRows } from './definitionRows.ts'
import { useOnly } from './photos.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

export interface UpgradeOrder {
  /** of the questionnaire it goes on with */
  readonly version: string
  /** ids of measures that go with the questions which came after theirs */
  readonly follow: ReadonlySet<string>
  /** `upgradeBasis` of what stood on the screen */
  readonly basis: string
}

/** `id` of the new assessment; `changed`: what is there is not what the screen showed any more, and nothing was written. */
export type UpgradeOutcome = { readonly kind: 'written'; readonly id: string } | { readonly kind: 'changed' }

/** What an upgrade is made of: the same for the same content, whoever signed it. */
export function upgradeBasis(file: AssessmentFile): string {
  return fingerprint(file, file.questionnaire.sha256)
}

/**
 * Goes on with another version of the questionnaire in a new assessment: see `upgrade`. The old one is read and not written, also where it is
 * signed off. Rejects as `writeTransaction`, and when the assessment or one of the two versions is gone.
 */
export async function upgradeAssessment(
  { db, world }: Workspace,
  assessment: string,
  { version, follow, basis }: UpgradeOrder,
): Promise<UpgradeOutcome> {
  const id = world.newId()
  const at = world.now()
  try {
    await writeTransaction(db, [...stateTables(db), db.uses, ...definitionTables(db)], async () => {
      const [row, before] = await Promise.all([db.assessments.get(assessment), readState(db, assessment)])
      if (!row || !before || row.body.deletedAt) throw new Error(`assessment ${assessment} is not there any more`)
      if (upgradeBasis(before) !== basis) throw new ChangedMeanwhile()
      const [from, to] = await readBoth(db, before, version)
      const next = upgrade(before, from.questionnaire, to, { id, at, follow }).file
      await Promise.all([
        replaceState(db, next, row.body.sample ? { sample: true } : {}),
        useOnly(db, id, attachmentsIn(next), at),
      ])
    })
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { kind: 'changed' }
    throw error
  }
  return { kind: 'written', id }
}

class ChangedMeanwhile extends Error {}

async function readBoth(db: Database, { questionnaire: named }: AssessmentFile, version: string) {
  const [from, to] = await Promise.all([readRows(db, named), readRows(db, { id: named.id, version })])
  if (!from || from.sha256 !== named.sha256 || !to) throw new Error('a version of the questionnaire is missing')
  return [from, to] as const
}
