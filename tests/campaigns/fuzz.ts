import { randomInt } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { ageFuzzCase } from '../hostile/ageFuzzCase.ts'
import { fuzzCase } from '../hostile/fuzzCase.ts'
import { partFuzzCase } from '../hostile/partFuzzCase.ts'

/** One fault is often met a thousand times; the first ones tell enough. */
const MAX_SHOWN = 20

/**
 * Opens hostile files for so many minutes, plain, parts and encrypted, each three made from a seed of their own.
 * A failure prints its seed; FUZZ_SEED=<seed> runs this one file and nothing else.
 */
export async function fuzz(minutes: number): Promise<{ passed: number; failed: number }> {
  const { FUZZ_SEED } = process.env
  if (FUZZ_SEED !== undefined) return tally([await tried(Number(FUZZ_SEED))])
  const end = performance.now() + minutes * 60_000
  let seed = randomInt(2 ** 31)
  console.log(`fuzz: from seed ${seed} on`)
  const results: boolean[] = []
  while (performance.now() < end && results.filter((ok) => !ok).length < MAX_SHOWN) {
    for (let i = 0; i < 50; i++) results.push(await tried(seed++))
    await setImmediate()
  }
  return tally(results)
}

/** Every seed makes one plain file, one part and one encrypted file. */
async function tried(seed: number): Promise<boolean> {
  const failure = fuzzCase(seed) ?? partFuzzCase(seed) ?? (await ageFuzzCase(seed))
  if (failure !== null) console.error(`fuzz: FUZZ_SEED=${seed} ${failure}`)
  return failure === null
}

function tally(results: readonly boolean[]): { passed: number; failed: number } {
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}
