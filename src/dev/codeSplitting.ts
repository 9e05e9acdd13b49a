import type { Rolldown } from 'vite'

type Output = Rolldown.OutputOptions
type Group = NonNullable<Exclude<Output['codeSplitting'], boolean | undefined>['groups']>[number]
type Graph = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1]

/** Below this a shared part costs more as a file of its own than as ballast in its neighbour's; bytes before compression. */
const WORTH_A_FILE = 6000

const SHARED = 'shared'

/** The screen at the address without a place: nothing may come along with it that it does not need. */
const FIRST_SCREEN = /[\\/]OverviewScreen\.tsx$/

const ZOD = /[\\/]zod[\\/]/

const COMMON = {
  test: /[\\/]src[\\/](core|i18n|parts|storage|ui)[\\/]|[\\/]react-hook-form[\\/]/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: WORTH_A_FILE,
} satisfies Partial<Group>

/**
 * Small parts are merged within their group, whatever they are for, and a group takes along what its modules import. So what must not
 * meet stands in groups of its own, the most wanted first.
 */
const groups: Group[] = [
  { name: 'start', tags: ['$initial'], priority: 3 },
  {
    ...COMMON,
    name: (id, graph) => (isReached(id, FIRST_SCREEN, graph) && !reaches(id, ZOD, graph) ? `${SHARED}-first` : null),
    priority: 2,
  },
  {
    ...COMMON,
    name: (id, graph) => (isOnlyForChecks(id, graph) || reaches(id, ZOD, graph) ? null : SHARED),
    priority: 1,
  },
  { ...COMMON, name: (id, graph) => (reaches(id, ZOD, graph) ? null : `${SHARED}-checks`) },
]

/**
 * Few files instead of one for every set of screens that share a module: opened by an address and with nothing cached, the questions
 * took 32 files, six at a time, and waited for them longer than for anything else. What checks files (zod) is large and stays apart.
 */
export const output: Output = {
  codeSplitting: { groups },
  // a group's own name lists every screen that uses it
  chunkFileNames: ({ name }) => `assets/${shortened(name)}-[hash].js`,
  assetFileNames: ({ names }) => `assets/${shortened(names[0] ?? 'asset')}-[hash][extname]`,
}

function shortened(name: string): string {
  return name.startsWith(SHARED) ? SHARED : '[name]'
}

/**
 * Whether only what checks files wants a module. Merged with what a screen wants, the two would import each other, and the one that
 * runs first would find nothing in the other.
 */
function isOnlyForChecks(id: string, graph: Graph): boolean {
  const importers = (current: string) => graph.getModuleInfo(current)?.importers ?? []
  return !found(id, /[\\/](screens|app)[\\/]|openAssessment\.ts$/, (current) =>
    importers(current).filter((other) => !reaches(other, ZOD, graph)),
  )
}

/** Whether a module imports one with such a name, itself or by way of others. */
function reaches(id: string, name: RegExp, graph: Graph): boolean {
  return found(id, name, (current) => graph.getModuleInfo(current)?.importedIds ?? [])
}

/** Whether a module is imported by one with such a name, itself or by way of others. */
function isReached(id: string, name: RegExp, graph: Graph): boolean {
  return found(id, name, (current) => graph.getModuleInfo(current)?.importers ?? [])
}

function found(id: string, name: RegExp, next: (id: string) => readonly string[]): boolean {
  const seen = new Set([id])
  // grows while it is walked
  for (const current of seen) {
    if (name.test(current)) return true
    for (const neighbour of next(current)) seen.add(neighbour)
  }
  return false
}
