import { readFileSync } from 'node:fs'
import { openWithPassword } from '../../src/files/age/openWithPassword.ts'
import { mutateBytes } from './mutateBytes.ts'
import { type Random, randomFrom } from './random.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

/** Processor time. A change may raise the work factor to what the app allows, which is a minute at most on a slow computer. */
const PATIENCE_MS = 120_000

const file = (name: string) => Uint8Array.from(readFileSync(new URL(`../files/${name}`, import.meta.url)))
const sealed = file('age/lowWork.itcheck.age')
const meant = Buffer.from(file('saved/assessment@1.itcheck'))
const PASSWORD = 'fünf-Stühle-am-Rhein'
/** where the header ends, behind the line with its checksum */
const HEADER = Buffer.from(sealed).indexOf('\n', Buffer.from(sealed).indexOf('\n--- ') + 1) + 1

/**
 * Changes an encrypted file as the seed says and opens it with its password.
 * @returns what went wrong: an exception, other content than was encrypted, too much time; `null` when nothing did
 */
export async function ageFuzzCase(seed: number): Promise<string | null> {
  const bytes = mutated(randomFrom(seed))
  const start = process.cpuUsage()
  try {
    const result = await openWithPassword(bytes, PASSWORD)
    const { user, system } = process.cpuUsage(start)
    if ((user + system) / 1000 > PATIENCE_MS) return `${Math.round((user + system) / 1000)} ms`
    if (!result.ok) return whatIsAmiss(result.problems)
    return meant.equals(result.value) ? null : 'opened as something else than was encrypted'
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** Two of three changes hit the header, where everything is decided. */
function mutated(random: Random): Uint8Array {
  if (random.below(3) === 0) return mutateBytes(sealed, random)
  return Uint8Array.from([...mutateBytes(sealed.subarray(0, HEADER), random), ...sealed.subarray(HEADER)])
}
