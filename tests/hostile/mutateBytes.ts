import type { Random } from './random.ts'

/** Values at which lengths, offsets and signed arithmetic break. */
const EDGES = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]

/** The bytes with a few changes, mostly one: flipped bits, other numbers, parts lost, doubled, moved or put in. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return Array.from({ length: random.pick([1, 1, 1, 2, 3, 6]) }).reduce<Uint8Array>((b) => mutateOnce(b, random), bytes)
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  const length = random.below(random.pick([2, 16, 200, bytes.length + 1]))
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  switch (random.below(8)) {
    case 0:
      return patched(bytes, at, [(bytes[at] ?? 0) ^ (1 << random.below(8))])
    case 1:
      return patched(bytes, at, littleEndian(random.pick(EDGES), random.pick([1, 2, 4])))
    case 2:
      return Uint8Array.from([...before, ...after])
    case 3:
      return Uint8Array.from([...before, ...part, ...part, ...after])
    case 4:
      return Uint8Array.from([...after, ...part, ...before])
    case 5:
      return Uint8Array.from([...before, ...noise(length, random), ...bytes.subarray(at)])
    case 6:
      return patched(bytes, at, noise(length, random))
    default:
      return before
  }
}

/** Half of the changes hit a record of the ZIP, where the numbers stand. */
function placeIn(bytes: Uint8Array, random: Random): number {
  const records = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/PK[\x01-\x06]{2}/g),
  ].map((match) => match.index)
  const at =
    records.length > 0 && random.below(2) ? random.pick(records) + random.below(46) : random.below(bytes.length)
  return Math.min(at, bytes.length)
}

function patched(bytes: Uint8Array, at: number, patch: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(patch.slice(0, Math.max(0, copy.length - at)), Math.min(at, copy.length))
  return copy
}

function littleEndian(value: number, length: number): number[] {
  return Array.from({ length }, (_, i) => (value >>> (8 * i)) & 0xff)
}

function noise(length: number, random: Random): number[] {
  return Array.from({ length: Math.min(length, 4000) }, () => random.below(256))
}
