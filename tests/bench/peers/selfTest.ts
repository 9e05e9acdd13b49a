import { median } from '../stats.ts'
import { conditionsOf, type Ground } from './compare.ts'
import { type Measured, measure } from './measure.ts'
import { FLOOR } from './pageEntries.ts'
import { planClicks } from './plan.ts'
import { questionsOf, synthetic } from './questionnaire.ts'
import { ROWS } from './rows.ts'

const CONFIGURATION = { questions: 168, cpu: 1, answers: 12 }
const ADDED_MS = 50
/** A busy machine adds some to one side or the other. */
const TOLERANCE_MS = 20

/** 50 ms of work with every change. */
const SLOW = `addEventListener('change', () => {
  const end = performance.now() + ${ADDED_MS}
  while (performance.now() < end);
}, true)`

/** Whether the harness sees work that was added to the floor, and an answer that it loses. @returns a line for each, and whether all hold */
export async function selfTest(
  ground: Ground,
): Promise<{ readonly lines: readonly string[]; readonly holds: boolean }> {
  const conditions = conditionsOf(CONFIGURATION, ground)
  const clicks = planClicks(questionsOf(synthetic(conditions.size)), CONFIGURATION.answers)
  const lost = clicks[3]?.question.id ?? ''
  const floor = await measure(FLOOR, conditions, clicks)
  const slow = await measure(FLOOR, { ...conditions, before: SLOW }, clicks)
  const forgetful = await measure(FLOOR, { ...conditions, before: forgetting(lost) }, clicks)
  const checks = [
    ...(['painted', 'scored'] as const).map((name) => {
      const added = medianOf(slow, name) - medianOf(floor, name)
      return check(`${ADDED_MS} ms more until ${name}: ${added.toFixed(1)} ms seen`, near(added))
    }),
    (() => {
      const added = median(slow.clicks.map(({ worked }) => worked)) - median(floor.clicks.map(({ worked }) => worked))
      // in the clock of the thread, which stands still while others have the processor
      return check(`more work per answer: ${added.toFixed(1)} ms seen`, added > 10 && added < ADDED_MS + TOLERANCE_MS)
    })(),
    check(`no answer lost on the floor: ${floor.lost.length} seen`, floor.lost.length === 0),
    check(
      `one answer lost: ${forgetful.lost.length} seen`,
      forgetful.lost.length === 1 && forgetful.lost.join().startsWith(lost),
    ),
    ...ROWS.map(({ what, of }) => check(`${what}: a number`, Number.isFinite(of(floor)))),
  ]
  return { lines: checks.map(({ line }) => line), holds: checks.every(({ holds }) => holds) }
}

/** The page believes it stored the answer to this question. */
function forgetting(question: string): string {
  return `{
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (value, key) {
    return key === ${JSON.stringify(question)} && location.search.endsWith('answered') ? this.count() : put.call(this, value, key)
  }
}`
}

function medianOf({ clicks }: Measured, name: 'painted' | 'scored'): number {
  return median(clicks.flatMap((click) => click[name] ?? []))
}

function near(added: number): boolean {
  return Math.abs(added - ADDED_MS) < TOLERANCE_MS
}

function check(sentence: string, holds: boolean): { readonly line: string; readonly holds: boolean } {
  return { line: `${holds ? 'ok  ' : 'FAIL'} ${sentence}`, holds }
}
