import { compareVersions } from '../core/questionnaire/versions.ts'
import { questionChanges } from '../core/versions/questionChanges.ts'
import type { Database, Header } from './database.ts'
import { findDefinition, readDefinition } from './definitions.ts'
import { putAwayKey } from './settings.ts'

/** A newer version that an assessment could go on with. */
export interface UpgradeOffer {
  readonly version: string
  /** questions that are new, gone, worded otherwise or elsewhere */
  readonly changed: number
}

type Offered = Pick<Header, 'id' | 'questionnaire'>

/** The newest version of the questionnaire of this assessment that is offered here; `null`: it has it. */
export async function newestVersion(db: Database, { id, version }: Header['questionnaire']): Promise<string | null> {
  const keys = await db.definitions.where('[id+version]').between([id], [id, []]).primaryKeys()
  const newer = keys
    .map(([, other]) => other)
    .filter((other) => compareVersions(version, other) < 0)
    .toSorted(compareVersions)
  for (const other of newer.reverse()) {
    if (!(await findDefinition(db, id, other))?.unlisted) return other
  }
  return null
}

/**
 * What is worth saying of a newer version: nothing where no question changed, where somebody put the notice about it away, or where the
 * assessment goes on in it already. Reads only.
 */
export async function readUpgradeOffer(db: Database, { id, questionnaire }: Offered): Promise<UpgradeOffer | null> {
  const version = await newestVersion(db, questionnaire)
  if (version === null || (await db.settings.get(putAwayKey(id)))?.body === version) return null
  const successors = await db.assessments.filter(({ body }) => body.previous === id && !body.deletedAt).toArray()
  if (successors.some(({ body }) => compareVersions(body.questionnaire.version, version) >= 0)) return null
  const changed = await countChanged(db, questionnaire, version)
  return changed > 0 ? { version, changed } : null
}

/** Not said again for this version; of a newer one it is. */
export async function putOfferAway(db: Database, assessment: string, version: string): Promise<void> {
  await db.settings.put({ key: putAwayKey(assessment), body: version })
}

const counted = new Map<string, Promise<number>>()

/** Reads both with all their texts, once: a version never changes. */
function countChanged(db: Database, { id, version, sha256 }: Header['questionnaire'], to: string): Promise<number> {
  const key = [id, version, sha256, to].join(' ')
  const known = counted.get(key) ?? compare(db, id, version, to)
  counted.set(key, known)
  known.catch(() => counted.delete(key))
  return known
}

async function compare(db: Database, id: string, version: string, to: string): Promise<number> {
  const [from, newer] = await Promise.all([readDefinition(db, id, version), readDefinition(db, id, to)])
  if (!from || !newer) return 0
  const changes = questionChanges(from.questionnaire, newer.questionnaire)
  return changes.filter(({ kind }) => kind !== 'same').length
}
