import { waysOut } from './waysOut.ts'

/** So many times a way out may stand in a place. */
export interface Allowed {
  readonly way: string
  /** a file of `src/`, or 'pages' and 'workers' of what was built */
  readonly where: string
  readonly count: number
  readonly because: string
}

/**
 * Counts the ways out in scripts and compares them with what is allowed there.
 * @param scripts text by file
 * @param placeOf the place that a file is counted under
 * @returns one line for each difference, in either direction: what is gone goes from the list, or it would hide the next one
 */
export function census(
  scripts: ReadonlyMap<string, string>,
  placeOf: (file: string) => string,
  allowed: readonly Allowed[],
): string[] {
  const counted = new Map<string, { readonly spots: string[] }>()
  for (const [file, code] of scripts) {
    for (const { way, line } of waysOut(file, code)) {
      const key = `${placeOf(file)}: ${way}`
      const entry = counted.get(key) ?? { spots: [] }
      entry.spots.push(`${file}:${line}`)
      counted.set(key, entry)
    }
  }
  const listed = new Map(allowed.map(({ where, way, count }) => [`${where}: ${way}`, count]))
  return [...new Set([...counted.keys(), ...listed.keys()])].toSorted().flatMap((key) => {
    const spots = counted.get(key)?.spots ?? []
    const may = listed.get(key) ?? 0
    return spots.length === may ? [] : [`${key} stands ${spots.length} times, not ${may} (${spots.join(', ')})`]
  })
}
