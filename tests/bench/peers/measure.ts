import type { BrowserContext } from '@playwright/test'
import { type Answered, answer } from './answer.ts'
import type { Entry } from './entry.ts'
import type { Click } from './plan.ts'
import { filledAnswers, questionsOf, type SyntheticQuestion, synthetic } from './questionnaire.ts'
import { type Conditions, call, urlOf, visit, withBrowser } from './visit.ts'
import type { Loaded } from './watch/loading.ts'

/** One entry in one round. Times in ms, sizes in bytes. */
export interface Measured extends Loaded, Answered {
  readonly firstStored: number
  readonly reopened: number
  readonly heap: number
  readonly problems: readonly string[]
}

/** A browser of its own, in it four pages one after the other: preparing, answering, the first answer, coming back. */
export function measure(entry: Entry, conditions: Conditions, clicks: readonly Click[]): Promise<Measured> {
  return withBrowser(conditions.chromium, async (context) => {
    const fetched = await prepare(context, entry, conditions)
    const { bytes, ...answered } = await measureAnswering(context, entry, conditions, clicks)
    return {
      ...answered,
      bytes: { js: bytes.js, all: bytes.all + fetched },
      firstStored: await measureFirstAnswer(context, entry, conditions),
      reopened: await measureReopening(context, entry, conditions),
    }
  })
}

/** @returns bytes that were fetched and that the visits do not fetch again */
export async function prepare(context: BrowserContext, entry: Entry, conditions: Conditions): Promise<number> {
  const { size, origins, patience } = conditions
  const preparation = entry.preparation(size)
  const url = origins[entry.site] + preparation.address
  const { page } = await visit(context, { ...conditions, cpu: 1 }, { url, wanted: { kind: 'nothing' }, cached: true })
  await call(page, 'prepare', preparation, patience)
  const fetched = preparation.fetched
    ? await page.evaluate<number>(
        `performance.getEntriesByName(location.origin + ${JSON.stringify(preparation.fetched)})[0].encodedBodySize`,
      )
    : 0
  await page.close()
  return fetched
}

async function measureAnswering(
  context: BrowserContext,
  entry: Entry,
  conditions: Conditions,
  clicks: readonly Click[],
): Promise<Omit<Measured, 'firstStored' | 'reopened'>> {
  const { patience } = conditions
  const wanted = { kind: 'loaded', radio: entry.radio(firstOf(conditions), 'o0'), patience } as const
  const { page, cdp, problems } = await visit(context, conditions, {
    url: urlOf(entry, conditions, 'answered'),
    wanted,
    cached: false,
  })
  const loaded = await page.evaluate<Loaded>('watch.outcome')
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage')
  const answered = await answer({ page, cdp, problems }, entry, conditions, clicks)
  await page.close()
  return { ...loaded, ...answered, heap, problems }
}

async function measureFirstAnswer(context: BrowserContext, entry: Entry, conditions: Conditions): Promise<number> {
  const question = firstOf(conditions)
  const given = (option: string) => ({ radio: entry.radio(question, option), question: question.id, option })
  const wanted = { kind: 'firstStored', answers: [given('o1'), given('o3')], patience: conditions.patience } as const
  return outcomeOf(context, conditions, { url: urlOf(entry, conditions, 'first'), wanted, cached: false })
}

/** Files are cached, as they are on every day but the first. */
async function measureReopening(context: BrowserContext, entry: Entry, conditions: Conditions): Promise<number> {
  const question = firstOf(conditions)
  const answers = filledAnswers(synthetic(conditions.size))
  const radio = entry.radio(question, answers[question.id] ?? '')
  const wanted = { kind: 'reopened', radio, patience: conditions.patience } as const
  return outcomeOf(context, conditions, { url: urlOf(entry, conditions, 'filled'), wanted, cached: true })
}

async function outcomeOf(
  context: BrowserContext,
  conditions: Conditions,
  aim: Parameters<typeof visit>[2],
): Promise<number> {
  const { page } = await visit(context, conditions, aim)
  const outcome = await page.evaluate<number>('watch.outcome')
  await page.close()
  return outcome
}

function firstOf({ size }: Conditions): SyntheticQuestion {
  const [first] = questionsOf(synthetic(size))
  if (!first) throw new Error('a questionnaire without questions')
  return first
}
