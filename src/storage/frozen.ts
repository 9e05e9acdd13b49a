import { isFrozen } from '../core/assessment/frozen.ts'
import type { Database, Header } from './database.ts'

/** The assessment is signed off: nothing was written. It goes on as a new version, or after it was reopened with a reason. */
export class FrozenError extends Error {
  override readonly name = 'FrozenError'
}

/** What this tab knows of an assessment without reading it: whether it may be written to, and whether a change log is kept of it. */
export type Standing = 'frozen' | { readonly keepsLog: boolean }

/**
 * Asked within every transaction that changes an assessment, over `assessments` too, so that no sign-off comes in between.
 * `undefined`: it is not there.
 * @throws FrozenError, with which the transaction falls
 */
export async function openHeader(db: Database, assessment: string): Promise<Header | undefined> {
  const body = (await db.assessments.get(assessment))?.body
  if (body && isFrozen(body)) throw new FrozenError(`assessment ${assessment} is signed off`)
  if (body) learn(db, body)
  return body
}

/**
 * Remembers what a row says, for writes that read nothing. A tab that has signed off does not unlearn it by what was read a moment
 * before: see `forget`.
 */
export function learn(db: Database, header: Pick<Header, 'id' | 'status' | 'keepsLog'>): void {
  if (isFrozen(header)) db.standings.set(header.id, 'frozen')
  else if (db.standings.get(header.id) !== 'frozen')
    db.standings.set(header.id, { keepsLog: header.keepsLog !== false })
}

/** Before its status is changed, so that every write from now on queues behind that change and reads it. */
export function hold(db: Database, assessment: string): void {
  db.standings.set(assessment, 'frozen')
}

/** After that: the next write reads how it stands. */
export function forget(db: Database, assessment: string): void {
  const { standings } = db
  standings.delete(assessment)
}
