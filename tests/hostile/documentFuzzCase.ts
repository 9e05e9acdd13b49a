import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { shippedLists } from '../../src/cli/shippedLists.ts'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import type { Result } from '../../src/core/problem.ts'
import { openQuestionnaire } from '../../src/core/questionnaire/open.ts'
import { openAssessmentFile } from '../../src/files/openContent.ts'
import { readPractice } from '../../src/files/readPractice.ts'
import { kitchenSinkContent } from '../saved/kitchenSinkContent.ts'
import { json, utf8 } from './documents.ts'
import { mutateBytes } from './mutateBytes.ts'
import { mutateJson } from './mutateJson.ts'
import { type Random, randomFrom } from './random.ts'
import { timed } from './timed.ts'
import { whatIsAmiss } from './whatIsAmiss.ts'

const LISTS = shippedLists()
const questionnaire = kitchenSinkContent.questionnaire
const practices = Uint8Array.from(readFileSync(new URL('../files/saved/practice@1.json', import.meta.url)))
const assessment = canonicalBytes(kitchenSinkContent.assessment)
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** Opens a hostile questionnaire on its own, as the command line does. As `fuzzCase`. */
export function questionnaireFuzzCase(seed: number): string | null {
  const bytes = hostile(questionnaire, randomFrom(seed))
  // what it means is held by its bytes; see `fuzzCase`
  return opened(
    () => openQuestionnaire(bytes, LISTS),
    () => true,
  )
}

/** Opens a hostile assessment.json on its own, as the command line does. As `fuzzCase`. */
export function assessmentFuzzCase(seed: number): string | null {
  const bytes = hostile(assessment, randomFrom(seed))
  return opened(
    () => openAssessmentFile(bytes),
    (value) => isDeepStrictEqual(value, parsed(bytes)),
  )
}

/** Opens hostile good practice, as the overview does. As `fuzzCase`. */
export function practiceFuzzCase(seed: number): string | null {
  const bytes = hostile(practices, randomFrom(seed))
  return opened(
    () => readPractice(bytes),
    (value) => isDeepStrictEqual(value, parsed(bytes)),
  )
}

function opened(open: () => Result<unknown>, isMeant: (value: unknown) => boolean): string | null {
  return timed(() => {
    const result = open()
    if (!result.ok) return whatIsAmiss(result.problems)
    return isMeant(result.value) ? null : 'opened as something else than the file says'
  })
}

/** Changed bytes, changed JSON, and what no editor makes. */
export function hostile(bytes: Uint8Array, random: Random): Uint8Array {
  switch (random.below(8)) {
    case 0:
    case 1:
      return mutateBytes(bytes, random)
    case 2:
      return otherEncoding(bytes, random)
    case 3:
      return deeplyNested(random)
    case 4:
      return random.below(12) === 0 ? longList(random) : polluting(bytes, random)
    default:
      return json(mutateJson(parsed(bytes), random))
  }
}

/** As other programs save: UTF-16, with or without a mark at the beginning, one byte each, cut in the middle of a character. */
export function otherEncoding(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  switch (random.below(6)) {
    case 0:
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
    case 1:
      return Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
    case 2:
      return Uint8Array.from(Buffer.from(text, 'latin1'))
    case 3:
      return utf8(`\ufeff${text}`)
    case 4:
      return Uint8Array.from([...bytes.subarray(0, random.below(bytes.length)), 0xc3])
    default:
      // longer forms of characters, and halves of pairs
      return Uint8Array.from([...utf8('{"format":"'), 0xc0, 0xaf, 0xed, 0xa0, 0x80, ...utf8('"}')])
  }
}

function deeplyNested(random: Random): Uint8Array {
  const depth = random.pick([63, 64, 65, 1000, 100_000, 3_000_000])
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ])
  return utf8(`${open.repeat(depth)}1${random.below(2) ? close.repeat(depth) : ''}`)
}

/** Ten million entries are over the limit of bytes; the others stay below it. */
function longList(random: Random): Uint8Array {
  const list = `[${'1,'.repeat(random.pick([10_000_000, 8_000_000, 2_000_000]))}1]`
  return utf8(random.pick([list, `{"format":"it-check/assessment@1","measures":${list}}`, `{"domains":${list}}`]))
}

/** Keys that reach where every object looks, at any depth. */
function polluting(bytes: Uint8Array, random: Random): Uint8Array {
  const key = random.pick(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])
  const text = new TextDecoder().decode(bytes)
  const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1)
  const at = random.pick(places)
  return utf8(`${text.slice(0, at)}"${key}":{"polluted":true},${text.slice(at)}`.replace(/,\}/g, '}'))
}
