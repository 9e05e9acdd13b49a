import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A letter for each of `keys`: 'A' to 'Z', then 'AA', 'AB', … The order is that of a hash over a secret of this view and the key, so
 * neither names nor results nor the order of `keys` show in it, and who has the keys but not the secret cannot make it again.
 * @param secret random, never stored and never handed out
 */
export function pseudonyms(keys: readonly string[], secret: string): ReadonlyMap<string, string> {
  const shuffled = [...new Set(keys)]
    .map((key) => ({ key, place: bytesToHex(sha256(utf8ToBytes(`${secret}/${key}`))) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
  return new Map(shuffled.map(({ key }, i) => [key, letters(i)]))
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA' */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/** 'Z' before 'AA': the order in which pseudonyms are given, and the only one of anything that is handed out. */
export function comparePseudonyms(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
