import type { Questionnaire } from '../questionnaire/schema.ts'
import { compareVersions } from '../questionnaire/versions.ts'

type Version = NonNullable<Questionnaire['changes']>[number]
type Declaration = NonNullable<Version['questions']>[number]
export type Declared = Declaration['change']

/** Questions of two versions that belong together. Ids in no particular order; those of the older version may be empty. */
export interface Family {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** every change that was declared on the way */
  readonly declared: ReadonlySet<Declared>
}

interface Families {
  /** in the order of the newer version; an old question that leads nowhere is in none */
  readonly families: readonly Family[]
  /** ids that were declared to be gone */
  readonly retired: ReadonlySet<string>
}

/** Where a question of some version in between comes from. `root`: any old question of its family, `null` for one that is new. */
interface Origin {
  readonly root: string | null
  readonly declared: ReadonlySet<Declared>
}

const NOTHING: Origin = { root: null, declared: new Set() }

/**
 * Follows what the newer file declares over all versions in between. An id that exists already keeps what it was, whatever is declared: ids
 * are never reused. What is declared of ids that nobody ever had leads nowhere. The time grows with the length of the declarations alone, not
 * with what they multiply to: the file may be anybody's.
 */
export function familiesOf(
  from: Pick<Questionnaire, 'id' | 'version'>,
  to: Questionnaire,
  older: Iterable<string>,
  newer: readonly string[],
): Families {
  const versions = between(from, to).map(({ questions = [] }) => questions)
  const roots = new Roots()
  const origins = new Map<string, Origin>([...older].map((id) => [id, { root: id, declared: new Set() }]))
  const old = [...origins.keys()]
  for (const declarations of leadingTo(newer, versions)) {
    // all changes of a version happen at once: two questions may take each other's place
    const next = new Map<string, Origin[]>()
    for (const declaration of declarations) {
      const known = next.get(declaration.id) ?? [origins.get(declaration.id) ?? NOTHING]
      next.set(declaration.id, known)
      known.push({ root: null, declared: new Set([declaration.change]) })
      for (const id of sourcesOf(declaration)) known.push(origins.get(id) ?? NOTHING)
    }
    for (const [id, sources] of next) origins.set(id, joined(sources, roots))
  }
  return {
    families: gathered(old, newer, origins, roots),
    retired: new Set(versions.flat().flatMap(({ id, change }) => (change === 'retired' ? [id] : []))),
  }
}

/** What was new is new and what is gone is gone; neither has come from anything. */
function sourcesOf({ from = [], change }: Declaration): readonly string[] {
  return change === 'added' || change === 'retired' ? [] : from
}

/** Changes of versions after the older and up to the newer, the oldest first. Another questionnaire's say nothing about this one's ids. */
function between(from: Pick<Questionnaire, 'id' | 'version'>, to: Questionnaire): Version[] {
  if (from.id !== to.id) return []
  return (to.changes ?? [])
    .filter(({ version }) => compareVersions(version, from.version) > 0 && compareVersions(version, to.version) <= 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
}

/** Of each version, the declarations that lead to a question which still exists: others must not join anything. */
function leadingTo(newer: readonly string[], versions: readonly (readonly Declaration[])[]): Declaration[][] {
  const needed = new Set(newer)
  return versions
    .toReversed()
    .map((declarations) => {
      const leading = declarations.filter(({ id }) => needed.has(id))
      for (const declaration of leading) for (const id of sourcesOf(declaration)) needed.add(id)
      return leading
    })
    .toReversed()
}

function joined(sources: readonly Origin[], roots: Roots): Origin {
  const declared = new Set<Declared>()
  let root: string | null = null
  for (const source of sources) {
    for (const change of source.declared) declared.add(change)
    if (source.root !== null) root = root === null ? source.root : roots.join(root, source.root)
  }
  return { root, declared }
}

function gathered(
  older: readonly string[],
  newer: readonly string[],
  origins: ReadonlyMap<string, Origin>,
  roots: Roots,
): Family[] {
  const byRoot = new Map<string, { before: string[]; after: string[]; declared: Set<Declared> }>()
  const families = newer.flatMap((id) => {
    const { root, declared } = origins.get(id) ?? NOTHING
    const there = root === null ? undefined : byRoot.get(roots.find(root))
    const family = there ?? { before: [], after: [], declared: new Set<Declared>() }
    family.after.push(id)
    for (const change of declared) family.declared.add(change)
    if (root !== null) byRoot.set(roots.find(root), family)
    return there ? [] : [family]
  })
  for (const id of older) byRoot.get(roots.find(id))?.before.push(id)
  return families
}

/** Old questions that have come into one family, each represented by one of them. */
class Roots {
  private readonly parents = new Map<string, string>()

  find(id: string): string {
    let root = id
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up
    // the next search is short
    for (let at = id; at !== root; ) {
      const up = this.parents.get(at) ?? root
      this.parents.set(at, root)
      at = up
    }
    return root
  }

  join(a: string, b: string): string {
    const [root, other] = [this.find(a), this.find(b)]
    if (root !== other) this.parents.set(other, root)
    return root
  }
}
