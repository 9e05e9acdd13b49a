import type { Part } from '../core/merge/cutPart.ts'
import type { Slip } from '../core/merge/slip.ts'
import type { Database, Header, PartRow } from './database.ts'
import { openHeader } from './frozen.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Of what one assessment handed out, and of the last copy of it that came back: both are merged with what was the same then. */
export function handedOutKey(assessment: string, part: string): string {
  return `${assessment}/${part}`
}

/** What makes an assessment of this device a part; `null`: it is a whole one. */
export async function readPart(db: Database, assessment: string): Promise<PartRow['body'] | null> {
  return (await db.parts.get(assessment))?.body ?? null
}

/** Remembers a part that was handed out, so that one can see whom one waits for. Rejects as every write. */
export async function rememberHandedOut(db: Database, { slip, base }: Part): Promise<void> {
  await writeTransaction(db, [db.assessments, db.parts], async () => {
    // nothing that comes back could be taken in
    await openHeader(db, slip.assessment)
    await db.parts.put({ assessment: handedOutKey(slip.assessment, slip.id), body: { part: slip, base } })
  })
}

/** What is the same here and in a file since it was last merged; `null`: it never was, or elsewhere. */
export async function readRemembered(db: Database, assessment: string, part: string): Promise<PartRow['body'] | null> {
  return readPart(db, handedOutKey(assessment, part))
}

/** A part that was handed out, and when it came back last; `null`: one waits for it. */
export interface HandedOut {
  readonly slip: Slip
  readonly returnedAt: string | null
}

/** A merge that was taken back is none: what came back is not in the assessment. */
export function asFarAsMerged(header: Header, handedOut: readonly HandedOut[]): readonly HandedOut[] {
  if (handedOut.length === 0) return handedOut
  const merges = JSON.stringify((header as { readonly merges?: unknown }).merges ?? [])
  return handedOut.map((one) => (merges.includes(JSON.stringify(one.slip.id)) ? one : { ...one, returnedAt: null }))
}

/** What others have of an assessment and have not brought back. */
export async function readWaitedFor(db: Database, header: Header): Promise<readonly Slip[]> {
  const rows = await db.parts.where('assessment').startsWith(handedOutKey(header.id, '')).toArray()
  const handedOut = rows.flatMap(({ body: { part: slip, returnedAt = null } }) => (slip ? [{ slip, returnedAt }] : []))
  return asFarAsMerged(header, handedOut).flatMap(({ slip, returnedAt }) => (returnedAt === null ? [slip] : []))
}

/** Slips by the id of the small assessment that they belong to, and what was handed out by that of the whole one. */
export async function readSlips(db: Database): Promise<{
  readonly parts: ReadonlyMap<string, Slip>
  readonly handedOut: ReadonlyMap<string, readonly HandedOut[]>
}> {
  const rows = await db.parts.toArray()
  const parts = new Map<string, Slip>()
  const handedOut = new Map<string, HandedOut[]>()
  for (const { assessment, body } of rows) {
    const { part: slip, returnedAt = null } = body
    if (!slip) continue
    if (assessment !== handedOutKey(slip.assessment, slip.id)) parts.set(assessment, slip)
    else handedOut.set(slip.assessment, [...(handedOut.get(slip.assessment) ?? []), { slip, returnedAt }])
  }
  return { parts, handedOut }
}

/** Within a transaction over `parts`, when an assessment goes. */
export async function deleteParts(db: Database, assessment: string): Promise<void> {
  await Promise.all([
    db.parts.delete(assessment),
    db.parts.where('assessment').startsWith(handedOutKey(assessment, '')).delete(),
  ])
}
