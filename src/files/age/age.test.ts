import { readFileSync } from 'node:fs'
import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { accepted } from '../../../tests/accepted.ts'
import { kitchenSinkContent } from '../../../tests/saved/kitchenSinkContent.ts'
import type { Result } from '../../core/problem.ts'
import { readItcheck } from '../readItcheck.ts'
import { rereadItcheck } from '../rereadItcheck.ts'
import { openWithPassword } from './openWithPassword.ts'
import { sealItcheck } from './sealItcheck.ts'
import { sealWithPassword } from './sealWithPassword.ts'

const file = (name: string) => Uint8Array.from(readFileSync(new URL(`../../../tests/files/${name}`, import.meta.url)))
const PASSWORD = 'fünf-Stühle-am-Rhein'
/** scrypt in a millisecond instead of a second */
const QUICK = { workFactor: 4 }
/** what age cuts content into */
const PIECE = 64 * 1024
const content = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7) % 251)
const seal = async (bytes: Uint8Array) => accepted(await sealWithPassword(bytes, PASSWORD, QUICK))
const codeOf = (result: Result<unknown>) => (result.ok ? 'opened' : result.problems.map(({ code }) => code).join())
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const STANZA = '-> scrypt 7E0dSNjRpt9vwypbqG6lgg 4\ny3xPa2Rt+LQIVLCDyewxBZd6FlN/KM+R5aOQey4lU3E\n'
const written = (version: string, stanzas: string) =>
  latin1(`age-encryption.org/${version}\n${stanzas}--- fmGQ7E0dSNjRpt9vwypbqG6lgg\n${'x'.repeat(100)}`)

describe('a file with a password', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])('gives %i bytes back as they were', async (length) => {
    const sealed = await seal(content(length))
    const opened = accepted(await openWithPassword(sealed, PASSWORD))
    // compared as a whole: value by value it takes seconds
    expect(Buffer.from(opened).equals(content(length))).toBe(true)
  })

  it('opens when the stock age program (1.1.1) has encrypted it', async () => {
    const opened = await openWithPassword(file('age/stock.itcheck.age'), PASSWORD)
    expect(accepted(opened)).toEqual(file('saved/assessment@1.itcheck'))
    expect(accepted(readItcheck(accepted(opened))).assessment.municipality.name).toBe('Großmühlendorf')
  })

  it('opens in the text form of the age program', async () => {
    const text = armor.encode(await seal(content(500)))
    expect(accepted(await openWithPassword(latin1(text.replaceAll('\n', '\r\n')), PASSWORD))).toEqual(content(500))
    expect(codeOf(await openWithPassword(latin1(text.slice(0, 400)), PASSWORD))).toBe('age-damaged')
  })

  it('opens however the keyboard writes an umlaut', async () => {
    const sealed = accepted(await sealWithPassword(content(9), PASSWORD.normalize('NFD'), QUICK))
    for (const typed of [PASSWORD, PASSWORD.normalize('NFD')]) {
      expect(accepted(await openWithPassword(sealed, typed))).toEqual(content(9))
    }
  })

  it('has other bytes each time and never shows what is inside', async () => {
    const bytes = new TextEncoder().encode('Großmühlendorf '.repeat(99))
    const [first, second] = [await seal(bytes), await seal(bytes)]
    expect(first).not.toEqual(second)
    expect(Buffer.from(first).includes('mühlendorf')).toBe(false)
  })

  it('asks for 2^18 rounds unless a test wants less', async () => {
    const { signal } = aborted()
    const asked: number[] = []
    await expect(
      sealWithPassword(content(1), PASSWORD, { signal, onProgress: (fraction) => asked.push(fraction) }),
    ).rejects.toThrow('enough')
    expect(asked).toEqual([])
    const { WORK_FACTOR, MAX_WORK_FACTOR } = await import('./limits.ts')
    expect([WORK_FACTOR, MAX_WORK_FACTOR]).toEqual([18, 20])
  })
})

describe('what stays closed says why', () => {
  it('another password, an empty one, one with other case', async () => {
    const sealed = await seal(content(10))
    for (const typed of ['', PASSWORD.toLowerCase(), `${PASSWORD} `]) {
      expect(codeOf(await openWithPassword(sealed, typed))).toBe('age-password')
    }
  })

  it('a file for a key instead of a password', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    expect(codeOf(await openWithPassword(await encrypter.encrypt(content(10)), PASSWORD))).toBe('age-not-password')
  })

  it.each([
    ['age-too-much-work', 'a factor that would take minutes', 'v1', STANZA.replace(' 4\n', ' 21\n')],
    ['age-too-much-work', 'a factor beyond all numbers', 'v1', STANZA.replace(' 4\n', ` ${'9'.repeat(400)}\n`)],
    ['age-newer', 'a later version', 'v2', STANZA],
    ['age-damaged', 'a factor that is no number', 'v1', STANZA.replace(' 4\n', ' 0x10\n')],
    ['age-damaged', 'a factor of 0', 'v1', STANZA.replace(' 4\n', ' 0\n')],
    ['age-damaged', 'a stanza with a word too many', 'v1', STANZA.replace(' 4\n', ' 4 4\n')],
    ['age-damaged', 'two passwords', 'v1', STANZA + STANZA],
    ['age-damaged', 'nobody who could open it', 'v1', ''],
    ['age-damaged', 'a salt of the wrong length', 'v1', STANZA.replace('7E0dSNjRpt9vwypbqG6lgg', '7E0dSNjRpt9vwypb')],
    ['age-damaged', 'a salt in another spelling', 'v1', STANZA.replace('lgg ', 'lgh ')],
    ['age-damaged', 'a header without end', 'v1', `-> ${'x'.repeat(9000)}\n`],
    ['age-damaged', 'a first line that is not one', 'v1 ', STANZA],
  ])('%s: %s', async (code, _, version, stanzas) => {
    expect(codeOf(await openWithPassword(written(version, stanzas), PASSWORD))).toBe(code)
  })

  it('more bytes than any file of ours has, before one of them is looked at', async () => {
    const { MAX_SEALED_BYTES } = await import('./limits.ts')
    const huge = { length: MAX_SEALED_BYTES + 1 } as Uint8Array
    expect(codeOf(await openWithPassword(huge, PASSWORD))).toBe('zip-too-large')
  })

  it('a computer without the memory for the key, whether it writes or opens', async () => {
    // as browsers say it, from within scrypt: no computer of a test may be brought to that point
    const onProgress = (fraction: number) => {
      if (fraction > 0) throw new RangeError('Array buffer allocation failed')
    }
    const sealed = await seal(content(10))
    expect(codeOf(await openWithPassword(sealed, PASSWORD, { onProgress }))).toBe('age-no-memory')
    expect(codeOf(await sealWithPassword(sealed, PASSWORD, { ...QUICK, onProgress }))).toBe('age-no-memory')
  })

  it('cut off at any length: never opened, and always said to be incomplete or damaged', async () => {
    const sealed = await seal(content(2 * PIECE + 100))
    const header = sealed.length - (2 * PIECE + 100 + 3 * 16)
    const ends = [sealed.length - 116, header + PIECE + 16, header + 2 * (PIECE + 16), header - 16, header]
    const lengths = [
      ...Array.from({ length: 220 }, (_, i) => i + 1),
      ...ends.flatMap((end) => [end - 1, end, end + 1, end + 16]),
      ...Array.from({ length: 40 }, (_, i) => (i + 1) * 3271),
      sealed.length - 1,
    ].filter((length) => length < sealed.length)
    const codes = new Map<string, number>()
    for (const length of lengths) {
      const code = codeOf(await openWithPassword(sealed.subarray(0, length), PASSWORD))
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    expect([...codes.keys()].sort()).toEqual(['age-damaged', 'age-truncated'])
    // header and nonce, and what ends within a tag
    expect(codes.get('age-truncated')).toBeGreaterThan(header)
  })
})

describe('the work on it', () => {
  it('tells its progress, which only grows and ends at all of it', async () => {
    const fractions: number[] = []
    const work = { workFactor: 10, onProgress: (fraction: number) => fractions.push(fraction) }
    accepted(await sealItcheck(kitchenSinkContent, '1.0.0', PASSWORD, work))
    expect(fractions.length).toBeGreaterThan(50)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
    expect(fractions.at(-1)).toBeGreaterThan(0.9)
    expect(fractions.at(-1)).toBeLessThanOrEqual(1)
  })

  it.each([0, 0.2, 0.6])('ends when it is cancelled after %d of it', async (after) => {
    const controller = new AbortController()
    let later = 0
    const work = {
      workFactor: 10,
      signal: controller.signal,
      onProgress: (fraction: number) => {
        if (controller.signal.aborted) later++
        if (fraction >= after) controller.abort(new Error('enough'))
      },
    }
    await expect(sealItcheck(kitchenSinkContent, '1.0.0', PASSWORD, work)).rejects.toThrow('enough')
    expect(later).toBe(0)
  })

  it('cancels opening as well, which is not taken for a damaged file', async () => {
    const sealed = await seal(content(10))
    await expect(openWithPassword(sealed, PASSWORD, { signal: aborted().signal })).rejects.toThrow('enough')
  })
})

describe('sealItcheck', () => {
  it('compares what comes out with what was meant', async () => {
    const { bytes, reread } = accepted(await sealItcheck(kitchenSinkContent, '1.0.0', PASSWORD, QUICK))
    expect(reread).toMatchObject({ answers: 8, measures: 2, attachments: 2 })
    const opened = accepted(await openWithPassword(bytes, PASSWORD))
    expect(accepted(rereadItcheck(opened, kitchenSinkContent))).toEqual(reread)
  })

  it('gives nothing out that does not open again', async () => {
    const { assessment } = kitchenSinkContent
    const broken = {
      ...kitchenSinkContent,
      assessment: { ...assessment, questionnaire: { ...assessment.questionnaire, sha256: '0'.repeat(64) } },
    }
    expect(codeOf(await sealItcheck(broken, '1.0.0', PASSWORD, QUICK))).not.toBe('opened')
  })
})

function aborted(): AbortController {
  const controller = new AbortController()
  controller.abort(new Error('enough'))
  return controller
}
