import type { Rolldown } from 'vite'

type Output = Rolldown.OutputOptions
type Group = NonNullable<Exclude<Output['codeSplitting'], boolean | undefined>['groups']>[number]
type Graph = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1]

/** Below this a shared part costs more as a file of its own than as ballast in its neighbour's; bytes before compression. */
const WORTH_A_FILE = 6000

const SHARED = 'shared'

/** The screen at the address without a place: nothing may come along with it that it does not need. */
const FIRST_SCREEN = /[\\/]OverviewScreen\.tsx$/

/**
 * Three constants that files of every kind read while they begin. In a file with anything that imports one of those, the two would
 * wait for each other, and no screen could be opened.
 */
const CONSTANTS = /[\\/]src[\\/]core[\\/]assessment[\\/]values\.ts$/

const groups: Group[] = [
  { name: 'start', tags: ['$initial'], priority: 1 },
  { name: 'start', test: CONSTANTS, priority: 1 },
  {
    name: (id, graph) => {
      if (reaches(id, /[\\/]zod[\\/]/, graph)) return null
      return isReached(id, FIRST_SCREEN, graph) ? `${SHARED}-first` : SHARED
    },
    test: /[\\/]src[\\/](core|i18n|parts|storage|ui)[\\/]|[\\/]react-hook-form[\\/]/,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: WORTH_A_FILE,
  },
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
