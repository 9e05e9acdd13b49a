/** Without what is mixed up in handwriting: 0 and o, 1 and l. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/**
 * 'k7wm-3xpd-9rgh-t2qn': 16 characters of 32 kinds, which is 80 bits, in groups to be written down by hand.
 * @param random as many random bytes as asked for
 */
export function suggestPassword(random: (count: number) => Uint8Array): string {
  // 256 is a multiple of 32, so every character is as likely as the others
  const characters = Array.from(random(GROUPS * GROUP_LENGTH), (byte) => CHARACTERS[byte % CHARACTERS.length])
  return Array.from({ length: GROUPS }, (_, i) =>
    characters.slice(i * GROUP_LENGTH, (i + 1) * GROUP_LENGTH).join(''),
  ).join('-')
}
