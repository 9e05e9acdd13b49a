import type { Change } from '../core/assessment/change.ts'
import { isSame, withChangedEntries } from '../core/assessment/entries.ts'
import { pointer } from '../core/problem.ts'
import type { World } from '../core/world.ts'
import { ChangeLog } from './changeLog.ts'
import type { Database, Header } from './database.ts'
import { openHeader } from './frozen.ts'
import { logTarget } from './logTarget.ts'
import { keepBeforeBulk } from './restorePoints.ts'
import { writeTransaction } from './writeTransaction.ts'

const HEADER_FIELDS = ['title', 'municipality', 'audit', 'scope', 'targets', 'decisions'] as const
type HeaderField = (typeof HEADER_FIELDS)[number]

/**
 * Changes fields of the header and writes what they were into the change log, one row each; resolves when it is on disk, rejects as
 * `writeTransaction`, and when the assessment is gone. `header` is what this tab knew: only what differs from it is written, into the
 * row as it stands, as another tab may have changed the rest a moment ago. That goes for the entries of a field, too: two tabs may set
 * two targets at once, or decide about two risks.
 */
export async function saveHeader(
  db: Database,
  world: World,
  header: Header,
  changes: Partial<Pick<Header, HeaderField | 'overrides'>>,
): Promise<void> {
  const log = new ChangeLog(world, header.id, () => db.role)
  if (changes.targets && severalEntries(header.targets, changes.targets)) {
    await keepBeforeBulk(db, world, header.id)
  }
  const target = logTarget(db)
  await writeTransaction(db, [db.assessments, ...target.tables], async (tx) => {
    const there = await openHeader(db, header.id)
    if (!there) throw new Error(`assessment ${header.id} is not there any more`)
    const body: Header = { ...there }
    for (const field of HEADER_FIELDS) setField(body, field, header[field], changes[field])
    if (changes.overrides) {
      body.overrides = withChangedEntries(body.overrides ?? {}, header.overrides ?? {}, changes.overrides)
    }
    const entries = HEADER_FIELDS.filter((field) => !isSame(body[field], there[field])).map((field) =>
      log.row(`/${field}`, there[field], body[field]),
    )
    entries.push(...overrideChanges(there, body).map(({ path, before, after }) => log.row(path, before, after)))
    const done = Promise.all([db.assessments.put({ id: header.id, body }), target.put(entries, body)])
    tx.idbtrans.commit()
    return done
  })
}

/** As when a template of targets is taken over: see `isBulk` of the plan. */
function severalEntries(before: Header['targets'], after: Header['targets']): boolean {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...ids].filter((id) => before[id] !== after[id]).length > 1
}

/** One by one: there may be a hundred of them, and each row of the log would hold them all. */
function overrideChanges({ overrides: was = {} }: Header, { overrides: is = {} }: Header): Change[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => !isSame(was[key], is[key]))
    .map((key) => ({ path: pointer(['overrides', key]), before: was[key], after: is[key] }))
}

function setField<F extends HeaderField>(
  body: Pick<Header, F>,
  field: F,
  before: Header[F],
  after: Header[F] | undefined,
): void {
  if (after !== undefined) body[field] = withChangedEntries(body[field], before, after)
}
