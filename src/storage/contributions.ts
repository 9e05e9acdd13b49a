import { Collecting, type Collection } from '../core/network/collection.ts'
import type { Contribution } from '../core/network/contribution.ts'
import { contributionIdentity } from '../core/network/identity.ts'
import type { ContributionsRow, Database } from './database.ts'
import type { Workspace } from './workspace.ts'
import { writeTransaction } from './writeTransaction.ts'

/** Thousands of small rows would take the browser many times as long; one row of all would be written again for each that is added. */
const CHUNK = 500

/**
 * Keeps contributions of others. Those that say the same as one that is here count once. All or nothing: a full disk leaves what was.
 * @returns how many are new
 */
export async function addContributions(
  { db, world }: Workspace,
  contributions: readonly Contribution[],
): Promise<number> {
  let added = 0
  const identities = await identitiesOf(contributions)
  await writeTransaction(db, [db.contributions], async () => {
    const known = new Set<string>()
    let room: ContributionsRow | null = null
    await db.contributions.each((row) => {
      for (const contribution of row.body.contributions) known.add(contributionIdentity(contribution))
      if (row.body.contributions.length < CHUNK) room = row
    })
    const fresh = contributions.filter((_, i) => {
      const identity = identities[i] ?? ''
      return !known.has(identity) && known.add(identity)
    })
    added = fresh.length
    if (added > 0) await putChunks({ db, world }, fresh, room)
  })
  return added
}

/** Before the transaction, which would not wait: the page has its turn in between. */
async function identitiesOf(contributions: readonly Contribution[]): Promise<string[]> {
  const identities: string[] = []
  for (const contribution of contributions) {
    identities.push(contributionIdentity(contribution))
    if (identities.length % CHUNK === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return identities
}

/** A chunk that is not full goes into the first new one. Under a new key: who watches the keys sees every change. */
async function putChunks(
  { db, world }: Workspace,
  fresh: readonly Contribution[],
  room: ContributionsRow | null,
): Promise<void> {
  const all = [...(room?.body.contributions ?? []), ...fresh]
  if (room) await db.contributions.delete(room.id)
  for (let start = 0; start < all.length; start += CHUNK) {
    // one after the other, so that the page has its turn in between
    await db.contributions.put({ id: world.newId(), body: { contributions: all.slice(start, start + CHUNK) } })
  }
}

/** Takes all of them away. Returns what there was, to be added again. */
export async function removeContributions(db: Database): Promise<readonly Contribution[]> {
  let removed: readonly Contribution[] = []
  await writeTransaction(db, [db.contributions], async () => {
    removed = await readContributions(db)
    await db.contributions.clear()
  })
  return removed
}

export async function readContributions(db: Database): Promise<Contribution[]> {
  const all: Contribution[] = []
  await db.contributions.each(({ body }) => {
    for (const contribution of body.contributions) all.push(contribution)
  })
  return all
}

/** As columns, a row at a time: never are all of them in memory as they were stored. */
export async function readCollections(db: Database): Promise<readonly Collection[]> {
  const collecting = new Collecting()
  await db.contributions.each(({ body }) => {
    for (const contribution of body.contributions) collecting.add(contribution)
  })
  return collecting.collections()
}
