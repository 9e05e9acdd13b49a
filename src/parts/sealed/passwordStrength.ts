/** What is tried first, besides the names that belong to the assessment. Any word counts little; these count next to nothing. */
const COMMON =
  /^(pass(wort|word)?|geheim|secret|kennwort|hallo|willkommen|welcome|test|admin|root|user|login|start|letmein|master|monkey|dragon|schatz|sonne|liebe|computer|internet|server|rathaus|stadt(verwaltung)?|gemeinde|amt|kommune|verwaltung|kreis|burgermeister(in)?|buergermeister(in)?|it|check|itcheck|itsicherheit|sicherheit|edv|fruhling|fruehling|sommer|herbst|winter|januar|februar|marz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|qwertz|qwerty|asdf|asdfgh|yxcv|yxcvbn|zxcvbn|qwer|abc|abcd|abcdef)$/

const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiopasdfghjklyxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
]

/** One more letter or digit, one more sign, a word of any language, a year, something already there. */
const BITS = { letter: 4.7, digit: 3.3, sign: 4.5, word: 12, year: 6, known: 3, again: 1 } as const

/** From here on a person who has the file would have to guess for years: each guess takes 256 MB and about a second. */
const STRONG_BITS = 48
const FAIR_BITS = 34

export type Strength = 'weak' | 'fair' | 'strong'

/**
 * How many guesses as a power of two somebody needs who knows how people choose passwords. A low estimate, made without word lists:
 * every run of letters passes for a word of a short list, so that a random password looks weaker than it is and a chosen one
 * hardly stronger.
 * @param names what belongs to the assessment and is guessed early: municipality, title
 */
export function passwordBits(password: string, names: readonly string[] = []): number {
  const known = new Set(names.flatMap((name) => plain(name).match(/\p{L}{3,}/gu) ?? []))
  const seen = new Set<string>()
  let bits = 0
  for (const run of plain(password).match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? []) {
    bits += seen.has(run) ? BITS.again : bitsOf(run, known)
    seen.add(run)
  }
  // each capital where nobody expects it
  return bits + [...password.matchAll(/(?<=[\p{Ll}\p{Lu}])\p{Lu}/gu)].length
}

export function strengthOf(bits: number): Strength {
  return bits >= STRONG_BITS ? 'strong' : bits >= FAIR_BITS ? 'fair' : 'weak'
}

function bitsOf(run: string, known: ReadonlySet<string>): number {
  const length = [...run].length
  if (new Set(run).size === 1) return (isSign(run) ? BITS.sign : BITS.letter) + length - 1
  if (length > 2 && SEQUENCES.some((sequence) => sequence.includes(run) || sequence.includes(reversed(run)))) {
    return BITS.known
  }
  if (isSign(run)) return length * BITS.sign
  if (/^\p{N}/u.test(run)) return /^(19|20)\d\d$/.test(run) ? BITS.year : length * BITS.digit
  if (known.has(run) || COMMON.test(run)) return BITS.known
  return Math.min(length * BITS.letter, BITS.word + Math.max(0, length - 8) * 0.5)
}

function isSign(run: string): boolean {
  return /^[^\p{L}\p{N}]/u.test(run)
}

/** Lower case, without accents, with the letters that people replace by look-alikes. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[@4](?=\p{L})/gu, 'a')
    .replace(/(?<=\p{L})[$5](?=\p{L})/gu, 's')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})[1!](?=\p{L})/gu, 'i')
    .replace(/(?<=\p{L})3(?=\p{L})/gu, 'e')
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
