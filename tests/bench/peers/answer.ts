import type { CDPSession } from '@playwright/test'
import type { Entry } from './entry.ts'
import type { Click } from './plan.ts'
import { press, reach } from './press.ts'
import { type Conditions, call, type Visit } from './visit.ts'
import type { Times } from './watch/answering.ts'

/** Times in ms, one for each click or key. */
export interface Answered {
  readonly clicks: readonly ClickTimes[]
  readonly keys: readonly Times[]
  /** answers that the renderer or the database does not have afterwards */
  readonly lost: readonly string[]
}

interface ClickTimes extends Times {
  /** to turn and scroll to the question */
  readonly going: number
  /** worked by the main thread until the answer was painted, scored and saved */
  readonly worked: number
}

const KEYS = 10

/** Gives the answers one after the other as a mouse does, looks for each of them, and types into a comment. */
export async function answer(
  at: Visit,
  entry: Entry,
  conditions: Conditions,
  clicks: readonly Click[],
): Promise<Answered> {
  const times: ClickTimes[] = []
  for (const click of clicks) times.push(await answerOne(at, entry, conditions, click))
  const lost = await lostAnswers(at, entry, conditions, clicks)
  return { clicks: times, keys: await typeComment(at, entry, conditions, clicks), lost }
}

async function answerOne(at: Visit, entry: Entry, conditions: Conditions, click: Click): Promise<ClickTimes> {
  const place = await reach(at, entry, conditions, click)
  const before = await workedSince(at.cdp)
  const times = await press(at, place)
  return { ...times, going: place.took, worked: (await workedSince(at.cdp)) - before }
}

/** ms of the main thread, in its own time: what other programs take of the processor does not count. */
async function workedSince(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function lostAnswers(
  { page }: Visit,
  entry: Entry,
  { size }: Conditions,
  clicks: readonly Click[],
): Promise<string[]> {
  const lost: string[] = []
  for (const { question, option } of clicks) {
    const stored = await call(page, 'readStored', entry.stored(question, size, 'answered'))
    const held = entry.site === 'pages' ? await call(page, 'readModel', question.id) : stored
    if (stored !== option || held !== option) {
      lost.push(`${question.id}: ${option} was clicked, ${held} is held, ${stored} is stored`)
    }
  }
  return lost
}

async function typeComment(
  { page }: Visit,
  entry: Entry,
  { patience }: Conditions,
  clicks: readonly Click[],
): Promise<Times[]> {
  const last = clicks.at(-1)
  // not all of them show the field before it is asked for
  if (!last || !(await call(page, 'focusOn', entry.comment(last.question)))) return []
  const times: Times[] = []
  for (let i = 0; i < KEYS; i++) {
    await call(page, 'arm', 'keydown', null, patience)
    await page.keyboard.press('a')
    const found = await call(page, 'times')
    if (found) times.push(found)
  }
  return times
}
