import type { CDPSession } from '@playwright/test'
import { answer } from './answer.ts'
import { conditionsOf, type Ground } from './compare.ts'
import type { Entry } from './entry.ts'
import { prepare } from './measure.ts'
import type { Configuration } from './options.ts'
import { planClicks } from './plan.ts'
import { questionsOf, synthetic } from './questionnaire.ts'
import { urlOf, visit, withBrowser } from './visit.ts'

type Profile = Awaited<ReturnType<typeof stop>>

const LINES = 25
/** µs between two looks at the stack */
const INTERVAL = 200

/** Where the time of the answers goes, in ms for each: by function itself, and with all it calls. */
export function profile(entry: Entry, configuration: Configuration, ground: Ground): Promise<string> {
  const conditions = conditionsOf(configuration, ground)
  const questions = questionsOf(synthetic(conditions.size))
  const [first] = questions
  if (!first) throw new Error('a questionnaire without questions')
  // the first three run code that has never run
  const clicks = planClicks(questions, configuration.answers + 3)
  return withBrowser(conditions.chromium, async (context) => {
    await prepare(context, entry, conditions)
    const wanted = { kind: 'loaded', radio: entry.radio(first, 'o0'), patience: conditions.patience } as const
    const at = await visit(context, conditions, { url: urlOf(entry, conditions, 'answered'), wanted, cached: true })
    await at.page.evaluate('watch.outcome')
    await answer(at, entry, conditions, clicks.slice(0, 3))
    await at.cdp.send('Profiler.enable')
    await at.cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
    await at.cdp.send('Profiler.start')
    const { clicks: times } = await answer(at, entry, conditions, clicks.slice(3))
    const { self, total } = sumsOf(await stop(at.cdp))
    const painted = times.map((time) => time.painted?.toFixed(0)).join(' ')
    return [
      `${entry.label}: answer → painted ${painted} ms. What follows counts going to each question and typing into a comment, too.`,
      `itself, ms per answer\n${top(self, times.length)}`,
      `with all it calls, ms per answer\n${top(total, times.length)}`,
    ].join('\n\n')
  })
}

async function stop(cdp: CDPSession) {
  return (await cdp.send('Profiler.stop')).profile
}

type Sums = ReadonlyMap<string, number>

function sumsOf({ nodes, samples = [], timeDeltas = [] }: Profile): { readonly self: Sums; readonly total: Sums } {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => {
      const file = url.split('/').at(-1)
      return [id, `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`] as const
    }),
  )
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const self = new Map<string, number>()
  const total = new Map<string, number>()
  samples.forEach((id, i) => {
    const ms = (timeDeltas[i] ?? 0) / 1000
    add(self, names.get(id), ms)
    const stack = new Set<string | undefined>()
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) stack.add(names.get(at))
    for (const name of stack) add(total, name, ms)
  })
  return { self, total }
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
