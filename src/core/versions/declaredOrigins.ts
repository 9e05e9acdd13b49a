import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'

type Version = NonNullable<Questionnaire['changes']>[number]
type Declaration = NonNullable<Version['questions']>[number]
export type Declared = Declaration['change']

/** Where a question comes from, by what a file declares. */
export interface Origin {
  /** ids in the older version; empty for one that is new */
  readonly ids: ReadonlySet<string>
  /** every change that was declared on the way */
  readonly declared: ReadonlySet<Declared>
}

const NOTHING: Origin = { ids: new Set(), declared: new Set() }

/**
 * Follows what the newer file declares over all versions in between, by question id. An id that exists already keeps what it was, whatever is declared:
 * ids are never reused. What is declared of ids that nobody ever had leads nowhere.
 */
export function declaredOrigins(
  from: Questionnaire,
  to: Questionnaire,
  ids: Iterable<string>,
): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>([...ids].map((id) => [id, { ids: new Set([id]), declared: new Set() }]))
  for (const { questions = [] } of between(from, to)) {
    // all changes of a version happen at once: two questions may take each other's place
    const before = new Map(origins)
    for (const declaration of questions) {
      const known = origins.get(declaration.id) ?? NOTHING
      const sources = sourcesOf(declaration).map((id) => before.get(id) ?? NOTHING)
      origins.set(declaration.id, {
        ids: new Set([known, ...sources].flatMap((origin) => [...origin.ids])),
        declared: new Set([...[known, ...sources].flatMap((origin) => [...origin.declared]), declaration.change]),
      })
    }
  }
  return origins
}

/** What was new is new and what is gone is gone; neither has come from anything. */
function sourcesOf({ from = [], change }: Declaration): readonly string[] {
  return change === 'added' || change === 'retired' ? [] : from
}

/** Changes of versions after the older and up to the newer, the oldest first. Another questionnaire's say nothing about this one's ids. */
function between(from: Questionnaire, to: Questionnaire): Version[] {
  if (from.id !== to.id) return []
  return (to.changes ?? [])
    .filter(({ version }) => compareVersions(version, from.version) > 0 && compareVersions(version, to.version) <= 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
}
