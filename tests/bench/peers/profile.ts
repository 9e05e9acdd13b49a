import type { CDPSession } from '@playwright/test'
import { conditionsOf, type Ground } from './compare.ts'
import type { Entry } from './entry.ts'
import { prepare } from './measure.ts'
import type { Configuration } from './options.ts'
import { planClicks } from './plan.ts'
import { press, reach } from './press.ts'
import { questionsOf, synthetic } from './questionnaire.ts'
import { urlOf, visit, withBrowser } from './visit.ts'

type Profile = Awaited<ReturnType<typeof stop>>

const LINES = 25
/** Answers that run code that has never run. */
const WARM_UP = 3
/** µs between two looks at the stack */
const INTERVAL = 200

/** Where the time of the answers goes, in ms for each: by function itself, and with all it calls. */
export function profile(entry: Entry, configuration: Configuration, ground: Ground): Promise<string> {
  const conditions = conditionsOf(configuration, ground)
  const questions = questionsOf(synthetic(conditions.size))
  const [first] = questions
  if (!first) throw new Error('a questionnaire without questions')
  const clicks = planClicks(questions, configuration.answers + WARM_UP)
  return withBrowser(conditions.chromium, async (context) => {
    await prepare(context, entry, conditions)
    const wanted = { kind: 'loaded', radio: entry.radio(first, 'o0'), patience: conditions.patience } as const
    const at = await visit(context, conditions, { url: urlOf(entry, conditions, 'answered'), wanted, cached: true })
    await at.page.evaluate('watch.outcome')
    await at.cdp.send('Profiler.enable')
    await at.cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
    const profiles: Profile[] = []
    const painted: string[] = []
    for (const click of clicks) {
      const place = await reach(at, entry, conditions, click)
      await at.cdp.send('Profiler.start')
      const times = await press(at, place)
      profiles.push(await stop(at.cdp))
      painted.push(times.painted?.toFixed(0) ?? '–')
    }
    const counted = profiles.slice(WARM_UP)
    const { self, total } = sumsOf(counted)
    return [
      `${entry.label}: answer → painted ${painted.slice(WARM_UP).join(' ')} ms`,
      `itself, ms per answer\n${top(self, counted.length)}`,
      `with all it calls, ms per answer\n${top(total, counted.length)}`,
    ].join('\n\n')
  })
}

async function stop(cdp: CDPSession) {
  return (await cdp.send('Profiler.stop')).profile
}

type Sums = ReadonlyMap<string, number>

function sumsOf(profiles: readonly Profile[]): { readonly self: Sums; readonly total: Sums } {
  const self = new Map<string, number>()
  const total = new Map<string, number>()
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
    samples.forEach((id, i) => {
      const ms = (timeDeltas[i] ?? 0) / 1000
      add(self, names.get(id), ms)
      const stack = new Set<string | undefined>()
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.add(names.get(at))
      for (const name of stack) add(total, name, ms)
    })
  }
  return { self, total }
}

/** 'render index.js:12:5' */
function nameOf({ functionName, url, lineNumber, columnNumber }: Profile['nodes'][number]['callFrame']): string {
  return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`
}

function add(sums: Map<string, number>, name = '', ms: number): void {
  sums.set(name, (sums.get(name) ?? 0) + ms)
}

function top(sums: Sums, answers: number): string {
  return [...sums]
    .filter(([name]) => !/^\((idle|root|program)\)/.test(name))
    .sort(([, a], [, b]) => b - a)
    .slice(0, LINES)
    .map(([name, ms]) => `${(ms / answers).toFixed(2).padStart(8)}  ${name}`)
    .join('\n')
}
