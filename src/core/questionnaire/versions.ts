/** Orders semantic versions: negative when `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  return [0, 1, 2].map((i) => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** '1.10.0' → 1: within it the same id means the same [S28] */
export function majorOf(version: string): number {
  return Number(version.split('.')[0])
}

interface Versioned {
  readonly questionnaire: { readonly id: string; readonly version: string }
}

/** The newest version of each, in the order in which the first of each came. Who began with an older one goes on with it. */
export function newestOfEach<T extends Versioned>(definitions: readonly T[]): T[] {
  const newest = new Map<string, T>()
  for (const definition of definitions) {
    const { id, version } = definition.questionnaire
    const known = newest.get(id)
    if (!known || compareVersions(known.questionnaire.version, version) < 0) newest.set(id, definition)
  }
  return [...newest.values()]
}
