import { attachmentsIn } from '../core/assessment/attachments.ts'
import { newVersion } from '../core/assessment/newVersion.ts'
import type { AssessmentFile } from '../core/assessment/schema.ts'
import { SIDES, type Side, signedMark, validSides } from '../core/assessment/signOff.ts'
import { readState, replaceState, stateTables } from './assessmentRows.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, Header } from './database.ts'
import { forget, hold, openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { useOnly } from './photos.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/** What somebody confirms by signing. */
export interface SigningOrder {
  readonly side: Side
  readonly role: string
  readonly name: string
  /** YYYY-MM-DD */
  readonly on: string
  /** `signedMark` of what stood on the screen */
  readonly fingerprint: string
}

/**
 * `changed`: what is there is not what the screen showed any more; nothing was written. `unsigned`: a side has not signed what is there.
 * All of these verbs reject as `writeTransaction`, with `FrozenError` where the assessment is signed off already, and when it is gone.
 */
export type SignOutcome = 'written' | 'changed' | 'unsigned'

/** Signs for one side, in place of what that side has signed before in this sign-off. */
export function signFor(workspace: Workspace, assessment: string, order: SigningOrder): Promise<SignOutcome> {
  const { side, role, name, on, fingerprint } = order
  return changeStanding(workspace, assessment, (state, at) => {
    if (signedMark(state) !== fingerprint) return 'changed'
    const entry = { side, role, ...(name && { name }), on, at, fingerprint }
    return { signOff: [...withoutSide(state.signOff, side), entry] }
  })
}

/** Takes back what one side has signed, as long as the assessment is open. */
export function withdrawSignature(workspace: Workspace, assessment: string, side: Side): Promise<SignOutcome> {
  return changeStanding(workspace, assessment, ({ signOff }) => ({ signOff: withoutSide(signOff, side) }))
}

/** Freezes it: from now on every other verb refuses to write. Both sides must have signed exactly what is there. */
export function freezeAssessment(workspace: Workspace, assessment: string, fingerprint: string): Promise<SignOutcome> {
  return changeStanding(workspace, assessment, (state) => {
    const mark = signedMark(state)
    if (mark !== fingerprint) return 'changed'
    return validSides(state, mark).size === SIDES.length ? { status: 'signed-off' } : 'unsigned'
  })
}

/** Opens it again. Who did so and why stays in `signOff`, whether or not a change log is kept. */
export function reopenAssessment(
  workspace: Workspace,
  assessment: string,
  { reason, role }: { readonly reason: string; readonly role: string },
): Promise<SignOutcome> {
  const make = (state: AssessmentFile, at: string): Partial<Header> => {
    const entry = { kind: 'reopened', at, reason, ...(role && { by: { role } }), fingerprint: signedMark(state) }
    return { status: 'open', signOff: [...state.signOff, entry] }
  }
  return changeStanding(workspace, assessment, make, readHeader)
}

/** Goes on in a new assessment: see `newVersion`. Returns its id. */
export async function continueAssessment(
  { db, world }: Workspace,
  assessment: string,
  { title, asOf }: { readonly title: string; readonly asOf: string },
): Promise<string> {
  const id = world.newId()
  const at = world.now()
  await writeTransaction(db, [...stateTables(db), db.uses], async () => {
    const before = await readState(db, assessment)
    if (!before) throw new Error(`assessment ${assessment} is not there any more`)
    const next = newVersion(before, { id, at })
    await replaceState(db, { ...next, title, audit: { ...next.audit, asOf } })
    await useOnly(db, id, attachmentsIn(next), at)
  })
  return id
}

/** In one transaction with all that could change the assessment meanwhile: what is signed is what is there. */
async function changeStanding(
  { db, world }: Workspace,
  assessment: string,
  make: (state: AssessmentFile, at: string) => Partial<Pick<Header, 'status' | 'signOff'>> | SignOutcome,
  read: typeof openHeader = openHeader,
): Promise<SignOutcome> {
  const log = new ChangeLog(world, assessment, () => db.role)
  const target = logTarget(db)
  let outcome: SignOutcome = 'written'
  hold(db, assessment)
  try {
    await writeTransaction(db, [...stateTables(db), db.summaries, ...target.tables], async () => {
      const [header, state] = await Promise.all([read(db, assessment), readState(db, assessment)])
      if (!header || !state) throw new Error(`assessment ${assessment} is not there any more`)
      const made = make(state, world.now())
      outcome = typeof made === 'string' ? made : 'written'
      if (typeof made === 'string') return
      const fields = (['status', 'signOff'] as const).filter((field) => made[field] !== undefined)
      const entries = fields.map((field) => log.row(`/${field}`, header[field], made[field]))
      await Promise.all([
        db.assessments.put({ id: assessment, body: { ...header, ...made } }),
        db.summaries.delete(assessment),
        target.put(entries, header),
      ])
    })
  } finally {
    forget(db, assessment)
  }
  return outcome
}

/** Of one that is signed off, too. */
async function readHeader(db: Database, assessment: string): Promise<Header | undefined> {
  return (await db.assessments.get(assessment))?.body
}

/** What was signed before the last reopening stays: it is over, and part of the story. */
function withoutSide(signOff: readonly unknown[], side: Side): unknown[] {
  const isReopening = (entry: unknown) => (entry as { readonly kind?: unknown } | null)?.kind === 'reopened'
  const last = signOff.findLastIndex(isReopening)
  return signOff.filter((entry, i) => i <= last || (entry as { readonly side?: unknown } | null)?.side !== side)
}
