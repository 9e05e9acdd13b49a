import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { type Identity, type Recipient, Stanza } from 'age-encryption'
import { report, type Work } from './work.ts'

/**
 * The password as age v1 knows it (https://age-encryption.org/v1, "The scrypt recipient type"). The package's own does the same
 * in one go: no progress, no way to end it, and the page stands still where no worker starts.
 */
const LABEL = 'age-encryption.org/v1/scrypt'
const SALT_BYTES = 16
/** the derived key is used once */
const NO_NONCE = new Uint8Array(12)

/** scrypt found no memory for its 2^workFactor blocks of 1 KB. */
export class NoMemory extends Error {}

export function passwordRecipient(password: string, workFactor: number, work: Work): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
      const key = await keyFrom(password, salt, workFactor, work)
      return [
        new Stanza(['scrypt', encode(salt), String(workFactor)], chacha20poly1305(key, NO_NONCE).encrypt(fileKey)),
      ]
    },
  }
}

/** Takes a header that `readAgeHeader` has accepted: one stanza, with a work factor within the limit. */
export function passwordIdentity(password: string, workFactor: number, work: Work): Identity {
  return {
    unwrapFileKey: async ([stanza]) => {
      const salt = decode(stanza?.args[1] ?? '')
      if (!stanza || salt.length !== SALT_BYTES || stanza.body.length !== 32)
        throw new Error('not the stanza of a password')
      const key = await keyFrom(password, salt, workFactor, work)
      try {
        return chacha20poly1305(key, NO_NONCE).decrypt(stanza.body)
      } catch {
        return null
      }
    },
  }
}

/** @throws NoMemory, or the signal's reason after an abort */
async function keyFrom(password: string, salt: Uint8Array, workFactor: number, work: Work): Promise<Uint8Array> {
  const labelled = Uint8Array.from([...new TextEncoder().encode(LABEL), ...salt])
  report(work, 0)
  try {
    return await scryptAsync(password, labelled, {
      N: 2 ** workFactor,
      r: 8,
      p: 1,
      dkLen: 32,
      // its own limit is 1 GB and a little less than a work factor of 20 takes
      maxmem: 2 ** 31,
      onProgress: (fraction) => report(work, fraction),
    })
  } catch (error) {
    throw error instanceof RangeError ? new NoMemory() : error
  }
}

/** Base64 without padding, in the one spelling that is allowed for these bytes. */
function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
}

/** @throws when the text is no such Base64 */
function decode(text: string): Uint8Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  if (encode(bytes) !== text) throw new Error('not Base64 in its one spelling')
  return bytes
}
