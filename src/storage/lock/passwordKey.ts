import { scryptAsync } from '@noble/hashes/scrypt.js'
import { KEY_BYTES } from './seal.ts'

/** How a password becomes a key: scrypt (RFC 7914), which takes 128 · N · r bytes of memory for each guess. */
export interface PasswordWork {
  readonly N: number
  readonly r: number
  readonly p: number
  readonly salt: Uint8Array
}

/** 128 MB and half a second on an idle office computer: a guess costs an attacker the same (OWASP names these values). */
const N = 2 ** 17
/** What a row may ask for: 1 GB. */
export const MAX_WORK = 2 ** 20
const SALT_BYTES = 16

export function freshWork(): PasswordWork {
  return { N, r: 8, p: 1, salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)) }
}

/** @throws RangeError when there is too little memory */
export function passwordKey(password: string, { salt, ...work }: PasswordWork): Promise<Uint8Array> {
  // two keyboards may write one 'ä' as one character or as two
  return scryptAsync(password.normalize('NFC'), salt, { ...work, dkLen: KEY_BYTES, maxmem: 2 ** 31 })
}
