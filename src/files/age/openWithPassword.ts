import { armor, Decrypter } from 'age-encryption'
import { problem, type Result, refuse, settle } from '../../core/problem.ts'
import { readAgeHeader } from './ageHeader.ts'
import { MAX_SEALED_BYTES } from './limits.ts'
import { NoMemory, passwordIdentity } from './passwordKey.ts'
import { spelled } from './sealWithPassword.ts'
import { joined, slicesOf } from './streams.ts'
import { inTwo, type Work } from './work.ts'

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----'
const KEY_SHARE = 0.95

/**
 * Opens an age v1 file that was encrypted with a password, also one in the text form of `age --armor`. Any bytes may be given.
 * Nothing comes out before every piece has passed its check.
 * @returns what is inside, or why it stays closed: `age-password`, `age-not-password`, `age-too-much-work`, `age-newer`,
 * `age-truncated`, `age-damaged`, `age-no-memory`, `zip-too-large`
 * @throws the signal's reason after an abort
 */
export async function openWithPassword(
  bytes: Uint8Array,
  password: string,
  work: Work = {},
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (bytes.length > MAX_SEALED_BYTES) {
    return refuse(problem('zip-too-large', '', { bytes: bytes.length, limit: MAX_SEALED_BYTES }))
  }
  const binary = withoutArmor(bytes)
  if (!binary) return refuse(problem('age-damaged', ''))
  const header = readAgeHeader(binary)
  if (!header.ok) return header
  const { workFactor, contentBytes } = header.value
  const open = async (typed: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const [forKey, forContent] = inTwo(work, KEY_SHARE)
    const identity = passwordIdentity(typed, workFactor, forKey)
    let fits = true
    const decrypter = new Decrypter()
    decrypter.addIdentity({
      unwrapFileKey: async (stanzas) => {
        const key = await identity.unwrapFileKey(stanzas)
        fits = key !== null
        return key
      },
    })
    try {
      return await joined(await decrypter.decrypt(slicesOf(binary, forContent)), contentBytes)
    } catch (error) {
      if (!fits) return null
      throw error
    }
  }
  try {
    // another program may have taken the password as it was typed
    for (const typed of new Set([spelled(password), password])) {
      const content = await open(typed)
      if (content) return settle(content, [])
    }
    return refuse(problem('age-password', ''))
  } catch (error) {
    work.signal?.throwIfAborted()
    return refuse(problem(error instanceof NoMemory ? 'age-no-memory' : 'age-damaged', ''))
  }
}

function withoutArmor(bytes: Uint8Array): Uint8Array | null {
  if (String.fromCharCode(...bytes.subarray(0, ARMOR.length)) !== ARMOR) return bytes
  try {
    return armor.decode(new TextDecoder('latin1').decode(bytes))
  } catch {
    return null
  }
}
