import { arePacked, type Gist } from '../core/comparison/gist.ts'
import type { Questionnaire } from '../core/questionnaire/schema.ts'
import type { World } from '../core/world.ts'
import type { Database, Header } from './database.ts'
import { lastLogIds } from './lastLogIds.ts'
import type { OpenFailure } from './openAssessment.ts'
import { readComparable } from './scoredAssessments.ts'
import { putSummaries, summariseAll, type Unsummarised } from './summaries.ts'

/** An assessment that is looked at beside many others. */
export interface ReadGist {
  readonly header: Header
  /** the reason why it cannot be compared, in its place */
  readonly gist: Gist | OpenFailure
}

export interface ReadGists {
  readonly read: readonly ReadGist[]
  /** whose answers have to be read first: see `workOutGists` */
  readonly missing: readonly Missing[]
}

interface Missing extends Unsummarised {
  readonly header: Header
  readonly questionnaire: Questionnaire
}

/** What is known of all assessments that can be compared, without reading an answer: it is derived beside their summaries. */
export function readGists(db: Database): Promise<ReadGists> {
  const tables = [db.assessments, db.parts, db.summaries, db.log, db.settings, db.definitions]
  return db.transaction('r', tables, async () => {
    const headers = await readComparable(db)
    const ids = headers.map(({ id }) => id)
    const [summaries, logIds, questionnaires] = await Promise.all([
      db.summaries.bulkGet(ids),
      lastLogIds(db, ids),
      readQuestionnaires(db, headers),
    ])
    const read: ReadGist[] = []
    const missing: Missing[] = []
    for (const [i, header] of headers.entries()) {
      const questionnaire = questionnaires.get(header.questionnaire.sha256)
      const summary = summaries[i]?.body
      const logId = logIds[i] ?? null
      if (!questionnaire) read.push({ header, gist: 'questionnaire-missing' })
      else if (summary?.logId === logId && arePacked(summary.states, questionnaire)) {
        read.push({ header, gist: { questionnaire, assessment: header, states: summary.states } })
      } else missing.push({ id: header.id, logId, isPart: false, header, questionnaire })
    }
    return { read, missing }
  })
}

/** Reads and scores what is missing, a few at a time, and keeps it for the next time. @param onProgress how many are done */
export async function workOutGists(
  db: Database,
  world: World,
  missing: readonly Missing[],
  onProgress?: (done: number) => void,
): Promise<ReadGist[]> {
  const found = await summariseAll(db, missing, onProgress)
  const rows = [...found].flatMap(([assessment, body]) => (typeof body === 'string' ? [] : [{ assessment, body }]))
  await putSummaries(db, world, rows)
  return missing.flatMap(({ id, header, questionnaire }): ReadGist[] => {
    const told = found.get(id)
    if (told === undefined) return []
    return [
      {
        header,
        gist: typeof told === 'string' ? told : { questionnaire, assessment: header, states: told.states ?? '' },
      },
    ]
  })
}

/** Outlines by SHA-256, each read once. */
async function readQuestionnaires(
  db: Database,
  headers: readonly Header[],
): Promise<ReadonlyMap<string, Questionnaire>> {
  const named = new Map(headers.map(({ questionnaire: { id, version } }) => [`${id} ${version}`, [id, version]]))
  const rows = await db.definitions.bulkGet([...named.values()].map(([id = '', version = '']) => [id, version]))
  return new Map(rows.flatMap((row) => (row ? [[row.body.sha256, row.body.questionnaire]] : [])))
}
