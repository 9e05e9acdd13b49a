import type { Database, Header } from './database.ts'
import { readUpgradeOffers, type UpgradeOffer } from './upgradeOffers.ts'

/** What the card of an assessment says of other versions of its questionnaire. */
export interface OtherVersions {
  readonly offer: UpgradeOffer | null
  /** the assessment that it goes on from */
  readonly continues: readonly Related[]
  /** those that go on from it */
  readonly continuedBy: readonly Related[]
}

export interface Related {
  readonly id: string
  readonly title: string
  readonly version: string
}

/** By assessment, of those of which there is anything to say. Reads only: a live query may run it. */
export async function readOtherVersions(
  db: Database,
  headers: readonly Header[],
): Promise<ReadonlyMap<string, OtherVersions>> {
  const offers = await readUpgradeOffers(db, headers)
  const there = headers.filter(({ deletedAt }) => !deletedAt)
  return new Map(
    there.flatMap((header): [string, OtherVersions][] => {
      const { id, previous, questionnaire } = header
      const others = there.filter(
        ({ questionnaire: other }) => other.id === questionnaire.id && other.version !== questionnaire.version,
      )
      const continues = others.filter((other) => other.id === previous).map(relatedOf)
      const continuedBy = others.filter((other) => other.previous === id).map(relatedOf)
      const offer = offers.get(id) ?? null
      return offer || continues.length + continuedBy.length > 0 ? [[id, { offer, continues, continuedBy }]] : []
    }),
  )
}

function relatedOf({ id, title, municipality, questionnaire: { version } }: Header): Related {
  return { id, title: title || municipality.name, version }
}
