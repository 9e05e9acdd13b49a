import { compareVersions } from '../core/questionnaire/versions.ts'
import { declaredChanges, isOnlyPatch } from '../core/versions/declaredChanges.ts'
import type { Database, Header } from './database.ts'
import type { Definition } from './definitionRows.ts'
import { putAwayKey } from './settings.ts'

/** A newer version that an assessment could go on with. */
export interface UpgradeOffer {
  readonly version: string
  /** questions that its file says have changed; 0: it does not say */
  readonly changed: number
}

type Offered = Pick<Header, 'id' | 'questionnaire' | 'previous' | 'deletedAt' | 'sample'>
type Named = Header['questionnaire']

/** The newest version of the questionnaire of this assessment that is offered here; `null`: it has it. */
export async function newestVersion(db: Database, named: Named): Promise<string | null> {
  return (await readNewer(db, [named])).at(0)?.questionnaire.version ?? null
}

/** As `readUpgradeOffers`, of one assessment. */
export async function readUpgradeOffer(db: Database, header: Offered): Promise<UpgradeOffer | null> {
  const successors = await db.assessments.filter(({ body }) => body.previous === header.id).toArray()
  const offers = await readUpgradeOffers(db, [header, ...successors.map(({ body }) => body)])
  return offers.get(header.id) ?? null
}

/**
 * What is worth saying of newer versions, by assessment: nothing where it goes on in that version already, where somebody put the notice
 * about it away, or of the example, which nobody keeps up to date. Reads only: a live query may run it.
 */
export async function readUpgradeOffers(
  db: Database,
  headers: readonly Offered[],
): Promise<ReadonlyMap<string, UpgradeOffer>> {
  const newer = await readNewer(
    db,
    headers.map(({ questionnaire }) => questionnaire),
  )
  const found = headers.flatMap((header): (readonly [string, UpgradeOffer])[] => {
    const { id, questionnaire: named, sample } = header
    if (sample) return []
    const next = newer.find((one) => isNewer(one, named))
    if (!next) return []
    const { version } = next.questionnaire
    const isThere = headers.some(
      ({ previous, questionnaire, deletedAt }) =>
        previous === id && !deletedAt && compareVersions(questionnaire.version, version) >= 0,
    )
    const changed = declaredChanges(next.questionnaire, named.version)
    return isThere || (changed === 0 && isOnlyPatch(named.version, version)) ? [] : [[id, { version, changed }]]
  })
  if (found.length === 0) return new Map()
  const away = await db.settings.bulkGet(found.map(([id]) => putAwayKey(id)))
  return new Map(found.filter(([, { version }], i) => away[i]?.body !== version))
}

/** Not said again for this version; of a newer one it is. */
export async function putOfferAway(db: Database, assessment: string, version: string): Promise<void> {
  await db.settings.put({ key: putAwayKey(assessment), body: version })
}

/** Outlines of what is newer than one of these and offered, newest first. Most people have nothing older, and then none is read. */
async function readNewer(db: Database, named: readonly Named[]): Promise<Definition[]> {
  const keys = await db.definitions.toCollection().primaryKeys()
  const wanted = keys.filter(([id, version]) =>
    named.some((one) => one.id === id && compareVersions(one.version, version) < 0),
  )
  const rows = await db.definitions.bulkGet(wanted)
  return rows
    .flatMap((row) => (row && !row.body.unlisted ? [row.body] : []))
    .toSorted((a, b) => compareVersions(b.questionnaire.version, a.questionnaire.version))
}

function isNewer({ questionnaire }: Definition, { id, version }: Named): boolean {
  return questionnaire.id === id && compareVersions(version, questionnaire.version) < 0
}
