import { gcm } from '@noble/ciphers/aes.js'

/** AES-256-GCM as NIST SP 800-38D recommends it: a random nonce of 96 bits, which one key may see 2^32 times. */
const NONCE_BYTES = 12
export const KEY_BYTES = 32

/** @param about what the bytes belong to: they open only with the same @returns nonce, ciphertext and tag */
export function seal(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const sealed = gcm(key, nonce, new TextEncoder().encode(about)).encrypt(bytes)
  const whole = new Uint8Array(NONCE_BYTES + sealed.length)
  whole.set(nonce)
  whole.set(sealed, NONCE_BYTES)
  return whole
}

/** `null`: another key, something else that it is about, or changed since. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array | null {
  try {
    const cipher = gcm(key, sealed.subarray(0, NONCE_BYTES), new TextEncoder().encode(about))
    return cipher.decrypt(sealed.subarray(NONCE_BYTES))
  } catch {
    return null
  }
}
