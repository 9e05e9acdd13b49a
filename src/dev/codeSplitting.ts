import type { Rolldown } from 'vite'

type Output = Rolldown.OutputOptions
type Group = NonNullable<Exclude<Output['codeSplitting'], boolean | undefined>['groups']>[number]
type Graph = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1]

const SHARED = 'shared'

/** The screen at the address without a place: nothing may come along with it that it does not need. */
export const FIRST_SCREEN = /[\\/]OverviewScreen\.tsx$/

/** What an address leads to most often, with what opens its assessment: what only other screens share is not to be waited for. */
export const QUESTIONS = /[\\/](QuestionsScreen\.tsx|openAssessment\.ts|firstTexts\.ts)$/

/** What is asked for while one reads the first page: what reminds, follows and tidies up. */
const SOON = /[\\/](reminder\.ts|DeviationsItem\.tsx|drawWipe\.tsx|letGo\.ts|logSwitch\.ts|trash\.ts|saveAsFile\.ts)$/

/** Screens that share little beyond that: they would load three times as much if it lay with what reports and files need. */
const LIGHT =
  /[\\/](Result|Proposals|Plan|WhatIf|Targets|Standards|MustFirst|Visit|Deviations|Comparison|Help|NewAssessment|History|Approval)Screen\.tsx$/

/** Each set holds what those before it lack: in this order they are asked for. */
const SETS = [
  ['first', FIRST_SCREEN],
  ['questions', QUESTIONS],
  ['soon', SOON],
  ['light', LIGHT],
] as const

/** Large, and of use to a few screens: what checks files, and what draws charts. */
const LARGE = /[\\/](zod|recharts)[\\/]/

/** Rooms by their layer, the lower first: no module of a layer imports one of a later layer (`tests/architecture.test.ts`). */
const LAYERS = [/[\\/]src[\\/](core|i18n|storage|ui)[\\/]/, /[\\/]src[\\/]parts[\\/]/]

/** With what offers a file to save, which light screens do: of all that reads and writes files they need nothing else. */
const LOWEST = /[\\/]src[\\/](core[\\/]|i18n[\\/]|storage[\\/]|ui[\\/]|files[\\/](download|fileName)\.ts)/

/**
 * Modules that several screens share: in each layer one file for every set, and one for what is in none. What a module needs is in its own file or in one that needs nothing of it: so no two files wait for each other,
 * whatever is added.
 */
const groups: Group[] = [
  { name: 'start', tags: ['$initial'], priority: 10 },
  { name: 'forms', test: /[\\/]react-hook-form[\\/]/, priority: 9 },
  ...LAYERS.flatMap((test, layer) => {
    // the sets of one layer before those of the next
    const priority = 8 - 4 * layer
    return [
      ...SETS.map(([set, roots], i) =>
        shared(`${SHARED}-${set}-${layer}`, layer === 0 ? LOWEST : test, priority - i / 8, (id, graph) =>
          isReached(id, roots, graph),
        ),
      ),
      shared(`${SHARED}-${layer}`, test, priority - SETS.length / 8, () => true),
    ]
  }),
]

/** A group takes along whatever its modules import that no group of a higher priority has. */
function shared(name: string, test: RegExp, priority: number, belongs: (id: string, graph: Graph) => boolean): Group {
  return {
    name: (id, graph) => (belongs(id, graph) && !reaches(id, LARGE, graph) ? name : null),
    test,
    minShareCount: 2,
    priority,
  }
}

/**
 * Few files instead of one for every set of screens that share a module: opened by an address and with nothing cached, the questions
 * took 32 files, six at a time, and waited for them longer than for anything else.
 */
export const output: Output = {
  codeSplitting: { groups },
  // a group's own name lists every screen that uses it
  chunkFileNames: ({ name }) => `assets/${shortened(name)}-[hash].js`,
  assetFileNames,
}

/** Everything in one script. */
export const whole: Output = { codeSplitting: false, assetFileNames }

function assetFileNames({ names }: { readonly names: readonly string[] }): string {
  return `assets/${shortened(names[0] ?? 'asset')}-[hash]${extensionOf(names[0] ?? '')}`
}

/** Scripts are .js: not every server knows what .mjs is, and browsers run only what is sent as a script. */
function extensionOf(name: string): string {
  return name.endsWith('.mjs') ? '.js' : '[extname]'
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
