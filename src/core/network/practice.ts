import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalBytes } from '../assessment/canonical.ts'
import { checkFormat } from '../format.ts'
import { type Result, refuse, settle } from '../problem.ts'
import { matchShape, shapeProblems } from '../shape.ts'
import { z } from '../zod.ts'
import { PRACTICE_LIMITS } from './practiceLimits.ts'

export const PRACTICE_FORMAT = 'it-check/practice@1'

const MAX_PRACTICES = 2000

const SemVer = z
  .string()
  .max(20)
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/)
const Id = z.string().min(1).max(100)
/** EUR or person-days; nothing that people plan is larger */
const Amount = z.number().min(0).max(1_000_000_000_000)

/** A measure that worked somewhere. Objects are loose at every level: what a later version wrote stays. */
const PracticeSchema = z.looseObject({
  title: z.string().min(1).max(PRACTICE_LIMITS.title),
  /** that it serves; `text` and `domain` are for people, and for whoever does not have the questionnaire */
  questions: z
    .array(z.looseObject({ id: Id, text: z.string().max(2000).optional(), domain: z.string().max(500).optional() }))
    .max(100),
  /** what worked */
  worked: z.string().max(PRACTICE_LIMITS.text).optional(),
  /** what to look out for */
  caution: z.string().max(PRACTICE_LIMITS.text).optional(),
  /** effort class [S26] */
  effort: z.int().min(1).max(5).optional(),
  /** person-days */
  days: Amount.optional(),
  /** EUR */
  cost: z.looseObject({ once: Amount.optional(), yearly: Amount.optional() }).optional(),
  lifts: z
    .array(z.looseObject({ question: Id, to: z.int().min(0).max(5) }))
    .max(100)
    .optional(),
})

export const PracticeFileSchema = z.looseObject({
  format: z.literal(PRACTICE_FORMAT),
  /** as whoever passes it on wants to be called; without it nobody is named */
  source: z.string().max(PRACTICE_LIMITS.source).optional(),
  contact: z.string().max(PRACTICE_LIMITS.contact).optional(),
  /** when it was passed on */
  date: z.iso.date(),
  /** of the texts: 'de' */
  language: z.string().min(1).max(35),
  questionnaire: z.looseObject({ id: Id, version: SemVer }),
  practices: z.array(PracticeSchema).min(1).max(MAX_PRACTICES),
})

export type PracticeFile = z.output<typeof PracticeFileSchema>
export type Practice = PracticeFile['practices'][number]

/** What a file says, parsed. Whether its questions exist here is not known yet: see `resolveQuestions`. */
export function parsePractice(json: unknown): Result<PracticeFile> {
  const foreign = checkFormat(json, PRACTICE_FORMAT)
  if (foreign) return refuse(foreign)
  const parsed = matchShape(PracticeFileSchema, json)
  return parsed.success ? settle(parsed.data, []) : { ok: false, problems: shapeProblems(parsed.issues, json) }
}

/** As it lies on a disk: to be read in any editor. */
export function practiceText(file: PracticeFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** SHA-256 (hex) of the content: the same file opened twice is one, however it is laid out. */
export function practiceId(file: PracticeFile): string {
  return bytesToHex(sha256(canonicalBytes(file)))
}
