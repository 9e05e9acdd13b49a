import { Encrypter } from 'age-encryption'
import { problem, type Result, refuse, settle } from '../../core/problem.ts'
import { WORK_FACTOR } from './limits.ts'
import { NoMemory, passwordRecipient } from './passwordKey.ts'
import { joined, slicesOf } from './streams.ts'
import { inTwo, type Work } from './work.ts'

export interface Sealing extends Work {
  /** only tests want less than `WORK_FACTOR` */
  readonly workFactor?: number | undefined
}

/** How much of the work is scrypt, for a file of a few MB. */
const KEY_SHARE = 0.95

/**
 * Encrypts bytes as one age v1 file that opens with the password, here or in the stock `age` program. The same content gives
 * other bytes each time.
 * @returns `age-no-memory` where the browser has too little of it
 * @throws the signal's reason after an abort
 */
export async function sealWithPassword(
  bytes: Uint8Array,
  password: string,
  { workFactor = WORK_FACTOR, ...work }: Sealing = {},
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const [forKey, forContent] = inTwo(work, KEY_SHARE)
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(passwordRecipient(spelled(password), workFactor, forKey))
    const sealed = await encrypter.encrypt(slicesOf(bytes, forContent))
    return settle(await joined(sealed, sealed.size(bytes.length)), [])
  } catch (error) {
    work.signal?.throwIfAborted()
    if (error instanceof NoMemory) return refuse(problem('age-no-memory', ''))
    throw error
  }
}

/** Two keyboards may write one 'ä' as one character or as two; a password must be the same from either. */
export function spelled(password: string): string {
  return password.normalize('NFC')
}
