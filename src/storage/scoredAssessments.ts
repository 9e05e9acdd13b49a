import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { fit } from '../core/assessment/fit.ts'
import type { Scored } from '../core/scoring/compare.ts'
import { readState, stateTables } from './assessmentRows.ts'
import type { Database, Header } from './database.ts'
import type { OpenFailure } from './openAssessment.ts'
import { readSlips } from './parts.ts'

/** An assessment that is looked at beside others; its questionnaire is an outline (`core/questionnaire/outline.ts`). */
export interface ReadAssessment {
  readonly header: Header
  /** the reason why it cannot be scored, in its place */
  readonly scored: Scored | OpenFailure
}

/** The whole assessments on this device, without those in the trash and without parts. Reads only: a live query may run it. */
export async function readComparable(db: Database): Promise<Header[]> {
  const [rows, { parts }] = await Promise.all([db.assessments.toArray(), readSlips(db)])
  return rows.flatMap(({ id, body }) => (body.deletedAt || parts.has(id) ? [] : body))
}

/**
 * Many at once, in the order of `ids`, without change log and photos; each questionnaire is read once. Those that are gone are left out.
 * Reads only: a live query may run it.
 */
export function readScored(db: Database, ids: readonly string[]): Promise<ReadAssessment[]> {
  return db.transaction('r', [...stateTables(db), db.definitions], async () => {
    const rows = await db.assessments.bulkGet([...ids])
    const headers = rows.flatMap((row) => (row && !row.body.deletedAt ? row.body : []))
    const named = new Map(
      headers.map(({ questionnaire: { id, version } }) => [`${id} ${version}`, [id, version] as const]),
    )
    const definitions = (
      await db.definitions.bulkGet([...named.values()].map(([id, version]) => [id, version]))
    ).flatMap((row) => row?.body ?? [])
    const bySha = new Map(definitions.map(({ sha256, questionnaire }) => [sha256, questionnaire]))
    return Promise.all(
      headers.map(async (header): Promise<ReadAssessment> => {
        const questionnaire = bySha.get(header.questionnaire.sha256)
        if (!questionnaire) return { header, scored: 'questionnaire-missing' }
        const state = await readState(db, header.id)
        const fitted = state && fit(state, questionnaire)
        return { header, scored: fitted?.ok ? { questionnaire, assessment: fitted.value } : 'does-not-fit' }
      }),
    )
  })
}

/** What `read` finds in the database as it is now; `initial` was read before the screen appeared. `read` must keep its identity. */
export function useLive<T>(read: () => Promise<T>, initial: T): T {
  const [found, setFound] = useState(initial)
  useEffect(() => {
    const subscription = liveQuery(read).subscribe(setFound)
    return () => subscription.unsubscribe()
  }, [read])
  return found
}
