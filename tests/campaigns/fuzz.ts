import { randomInt } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { HOSTILE_KINDS } from '../hostile/kinds.ts'

/** One fault is often met a thousand times; the first ones tell enough. */
const MAX_SHOWN = 20

/**
 * Opens hostile files for so many minutes, each seed one of every kind; every file counts as one case.
 * A failure prints its seed; FUZZ_SEED=<seed> runs the files of this one and nothing else.
 */
export async function fuzz(minutes: number): Promise<{ passed: number; failed: number }> {
  const { FUZZ_SEED } = process.env
  if (FUZZ_SEED !== undefined) return tally(await tried(Number(FUZZ_SEED)))
  const end = performance.now() + minutes * 60_000
  let seed = randomInt(2 ** 31)
  console.log(`fuzz: from seed ${seed} on`)
  const results: boolean[] = []
  while (performance.now() < end && results.filter((ok) => !ok).length < MAX_SHOWN) {
    for (let i = 0; i < 20; i++) results.push(...(await tried(seed++)))
    await setImmediate()
  }
  return tally(results)
}

async function tried(seed: number): Promise<boolean[]> {
  const results: boolean[] = []
  for (const [kind, openOne] of Object.entries(HOSTILE_KINDS)) {
    const failure = await openOne(seed)
    if (failure !== null) console.error(`fuzz: FUZZ_SEED=${seed} ${kind}: ${failure}`)
    results.push(failure === null)
  }
  return results
}

function tally(results: readonly boolean[]): { passed: number; failed: number } {
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}
